package nianlun.mention;

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

    EvidenceWeights(Map<String, double[]> learned) {
        weights.putAll(learned);
    }

    static EvidenceWeights of(String file) {
        return new EvidenceWeights(WordTable.of(file));
    }

    /** The log odds of each type against no name, in the order of {@link EntityType}. Unknown evidence weighs nothing. */
    double[] odds(List<String> evidence) {
        double[] odds = new double[TYPES.length];
        for (String piece : evidence) {
            double[] weight = weights.get(piece);
            for (int i = 0; weight != null && i < odds.length; i++) {
                odds[i] += weight[i];
            }
        }
        return odds;
    }
}
