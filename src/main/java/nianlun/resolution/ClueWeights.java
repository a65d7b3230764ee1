package nianlun.resolution;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How much each clue weighs: a sum of weights is the logarithm of the odds that two names are one thing. */
public record ClueWeights(SortedMap<String, Double> weightByClue) {

    private static final String TABLE = "clue-weights.tsv";

    private static final String HEAD =
            "# How much each clue weighs, as the logarithm of odds. Written by 'nianlun train --linking'.\n";

    public ClueWeights {
        weightByClue = Collections.unmodifiableSortedMap(new TreeMap<>(weightByClue));
    }

    /** The weights that ship with the application. */
    public static ClueWeights bundled() {
        SortedMap<String, Double> weights = new TreeMap<>();
        Table.rows(TABLE).forEach(cells -> weights.put(cells.get(0), Double.valueOf(cells.get(1))));
        return new ClueWeights(weights);
    }

    /** The table as it is kept in a file: a clue a line. */
    public String written() {
        return weightByClue.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s\t%.3f\n", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("", HEAD, ""));
    }

    /** The logarithm of the odds for one thing. */
    double logOdds(Map<String, Double> clues) {
        double sum = 0;
        for (Map.Entry<String, Double> clue : clues.entrySet()) {
            sum += contribution(clue.getKey(), clue.getValue());
        }
        return sum;
    }

    double contribution(String clue, double strength) {
        return weightByClue.getOrDefault(clue, 0.0) * strength;
    }
}
