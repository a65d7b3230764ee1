package nianlun.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each piece of evidence speaks for each type, as log odds against "no name". */
final class EvidenceWeights {

    private static final EntityType[] TYPES = EntityType.values();

    private final Map<String, double[]> weights = new HashMap<>();

    private EvidenceWeights(WordTable table) {
        for (List<String> row : table.rows(TYPES.length + 1)) {
            double[] byType = new double[TYPES.length];
            for (int i = 0; i < byType.length; i++) {
                byType[i] = Double.parseDouble(row.get(i + 1));
            }
            weights.put(row.get(0), byType);
        }
    }

    static EvidenceWeights of(String file) {
        return new EvidenceWeights(WordTable.of(file));
    }

    /** How probable each type is, in the order of {@link EntityType}. */
    double[] probabilities(List<String> evidence) {
        double[] odds = new double[TYPES.length];
        for (String piece : evidence) {
            double[] weight = weights.get(piece);
            for (int i = 0; weight != null && i < odds.length; i++) {
                odds[i] += weight[i];
            }
        }
        double sum = 1;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(odds[i]);
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= sum;
        }
        return odds;
    }

    /** The pieces that weigh for or against a type, the heaviest first, as {@code +1.20 before:建成}. */
    List<String> explain(List<String> evidence, EntityType type) {
        List<Map.Entry<String, Double>> known = new ArrayList<>();
        for (String piece : evidence) {
            double[] weight = weights.get(piece);
            if (weight != null) {
                known.add(Map.entry(piece, weight[type.ordinal()]));
            }
        }
        known.sort((one, other) -> Double.compare(Math.abs(other.getValue()), Math.abs(one.getValue())));
        return known.stream()
                .map(entry -> "%+.2f %s".formatted(entry.getValue(), entry.getKey()))
                .toList();
    }
}
