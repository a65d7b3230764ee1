package nianlun.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianlun.mention.EntityType;

/** Names that mean the same thing in every county: countries, ministries, central enterprises, universities. */
final class NationalNames {

    private static final String TABLE = "national-names.tsv";
    private static final Pattern UNIVERSITY = Pattern.compile(".{2,}(?<!老年|老人|开放|广播电视|人民|市民|社区|职工|农民|家长)大学");

    private final Map<String, NationalName> nameByCore;

    private NationalNames(Map<String, NationalName> nameByCore) {
        this.nameByCore = Map.copyOf(nameByCore);
    }

    /**
     * What the whole country knows by a name.
     *
     * @param core the core of its full name
     */
    record NationalName(String core, EntityType type) {}

    static NationalNames bundled() {
        Map<String, NationalName> nameByCore = new HashMap<>();
        for (List<String> cells : Table.rows(TABLE)) {
            NationalName name = new NationalName(Names.core(cells.get(0)), EntityType.valueOf(cells.get(1)));
            nameByCore.put(name.core(), name);
            if (cells.size() > 2) {
                Stream.of(cells.get(2).split(" ", -1)).forEach(other -> nameByCore.put(Names.core(other), name));
            }
        }
        return new NationalNames(nameByCore);
    }

    /** The thing that the whole country knows by this name, if there is one. */
    Optional<NationalName> named(String core) {
        return UNIVERSITY.matcher(core).matches()
                ? Optional.of(new NationalName(core, EntityType.INSTITUTION))
                : Optional.ofNullable(nameByCore.get(core));
    }
}
