package nianlun.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianlun.mention.EntityType;

/** Names that mean the same thing in every county: countries, ministries, central enterprises, universities. */
final class NationalNames {

    private static final String TABLE = "national-names.tsv";
    private static final Pattern UNIVERSITY = Pattern.compile(".{2,}(?<!老年|老人|开放|广播电视|人民|市民|社区|职工|农民|家长)大学");

    /** 苹果 and 大众 at the front of a name are fruit and people more often than companies. */
    private static final Pattern SAYS_ENOUGH = Pattern.compile("[中国华].|.{3,}");

    private final Map<String, NationalName> nameByCore;

    private NationalNames(Map<String, NationalName> nameByCore) {
        this.nameByCore = Map.copyOf(nameByCore);
    }

    /**
     * What the whole country knows by a name.
     *
     * @param core the core of its full name
     * @param name its full name, where the list has it
     */
    record NationalName(String core, EntityType type, Optional<String> name) {}

    static NationalNames bundled() {
        Map<String, NationalName> nameByCore = new HashMap<>();
        for (List<String> cells : Table.rows(TABLE)) {
            NationalName name = new NationalName(
                    Names.core(cells.get(0)), EntityType.valueOf(cells.get(1)), Optional.of(cells.get(0)));
            nameByCore.put(name.core(), name);
            if (cells.size() > 2) {
                Stream.of(cells.get(2).split(" ", -1)).forEach(other -> nameByCore.put(Names.core(other), name));
            }
        }
        return new NationalNames(nameByCore);
    }

    /** The enterprise that a name begins with, if it is one that the whole country knows: 华能 in 华能高温气冷堆. */
    Optional<String> enterpriseWithin(String core) {
        return IntStream.iterate(core.length() - 1, length -> length > 1, length -> length - 1)
                .mapToObj(length -> core.substring(0, length))
                .filter(name -> SAYS_ENOUGH.matcher(name).matches())
                .filter(name -> Optional.ofNullable(nameByCore.get(name))
                        .filter(known -> known.type() == EntityType.ENTERPRISE)
                        .isPresent())
                .findFirst();
    }

    /** The thing that the whole country knows by this name, if there is one. */
    Optional<NationalName> named(String core) {
        return UNIVERSITY.matcher(core).matches()
                ? Optional.of(new NationalName(core, EntityType.INSTITUTION, Optional.empty()))
                : Optional.ofNullable(nameByCore.get(core));
    }
}
