package nianlun.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nianlun.mention.EntityType;

/** Names that mean the same thing in every county: countries, ministries, central enterprises, universities. */
final class NationalNames {

    private static final String TABLE = "national-names.tsv";
    private static final Pattern UNIVERSITY = Pattern.compile(".{2,}(?<!老年|老人|开放|广播电视|人民|市民|社区|职工|农民|家长)大学");

    private final Map<String, EntityType> typeByCore;

    private NationalNames(Map<String, EntityType> typeByCore) {
        this.typeByCore = Map.copyOf(typeByCore);
    }

    static NationalNames bundled() {
        InputStreamReader table = new InputStreamReader(
                Objects.requireNonNull(NationalNames.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8);
        try (BufferedReader lines = new BufferedReader(table)) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NationalNames of(List<String> lines) {
        Map<String, EntityType> typeByCore = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                typeByCore.put(Names.core(cells[0]), EntityType.valueOf(cells[1]));
            }
        }
        return new NationalNames(typeByCore);
    }

    /** The type of the thing that the whole country knows by this name, if there is one. */
    Optional<EntityType> typeOf(String core) {
        if (UNIVERSITY.matcher(core).matches()) {
            return Optional.of(EntityType.INSTITUTION);
        }
        return Optional.ofNullable(typeByCore.get(core));
    }
}
