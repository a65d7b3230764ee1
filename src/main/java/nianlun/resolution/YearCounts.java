package nianlun.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often something was said in the report of each year, oldest first; years without are left out. */
public record YearCounts(SortedMap<Integer, Integer> countByYear) {

    /** Never said. */
    public static final YearCounts NONE = new YearCounts(new TreeMap<>());

    public YearCounts {
        SortedMap<Integer, Integer> positive = new TreeMap<>(countByYear);
        positive.values().removeIf(count -> count <= 0);
        countByYear = Collections.unmodifiableSortedMap(positive);
    }

    public static YearCounts once(int year) {
        return new YearCounts(new TreeMap<>(Map.of(year, 1)));
    }

    /** The counts of years that stand at the same places of two lists. */
    public static YearCounts of(List<? extends Number> years, List<? extends Number> counts) {
        SortedMap<Integer, Integer> countByYear = new TreeMap<>();
        for (int i = 0; i < years.size(); i++) {
            countByYear.merge(years.get(i).intValue(), counts.get(i).intValue(), Integer::sum);
        }
        return new YearCounts(countByYear);
    }

    public YearCounts plus(YearCounts other) {
        SortedMap<Integer, Integer> sum = new TreeMap<>(countByYear);
        other.countByYear.forEach((year, count) -> sum.merge(year, count, Integer::sum));
        return new YearCounts(sum);
    }

    /** What is left when the other's counts are taken away; never less than nothing. */
    public YearCounts minus(YearCounts other) {
        SortedMap<Integer, Integer> rest = new TreeMap<>(countByYear);
        other.countByYear.forEach((year, count) -> rest.merge(year, -count, Integer::sum));
        return new YearCounts(rest);
    }

    public List<Integer> years() {
        return List.copyOf(countByYear.keySet());
    }

    public List<Integer> counts() {
        return List.copyOf(countByYear.values());
    }

    public int total() {
        return countByYear.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEmpty() {
        return countByYear.isEmpty();
    }
}
