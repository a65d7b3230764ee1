package nianlun.resolution;

import java.util.Comparator;
import java.util.Map;

/**
 * The name by which a thing is shown: the fullest that the last two years in which it is named use for it. Where two are
 * as full, the more frequent one, then the first by its characters.
 */
public final class CanonicalName {

    private static final int YEARS = 2;

    private CanonicalName() {}

    /** The name to show, of at least one. */
    public static String of(Map<String, YearCounts> usedNames) {
        int since = usedNames.values().stream()
                .flatMap(counts -> counts.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(YEARS)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("A thing without a name has no canonical one"));
        return usedNames.entrySet().stream()
                .filter(name -> name.getValue().countByYear().lastKey() >= since)
                .min(Comparator.<Map.Entry<String, YearCounts>>comparingInt(
                                name -> -name.getKey().length())
                        .thenComparing(name -> -name.getValue().total())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
