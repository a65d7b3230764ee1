package nianlun.mention;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How much each piece of evidence speaks for each type, as log odds against "no name". */
final class EvidenceWeights {

    private static final int TYPES = EntityType.values().length;

    private final Map<String, float[]> weights;

    EvidenceWeights(Map<String, float[]> weights) {
        this.weights = new HashMap<>(weights);
    }

    /** The log odds of each type against no name, in the order of {@link EntityType}. Unknown evidence weighs nothing. */
    double[] odds(List<String> evidence) {
        double[] odds = new double[TYPES];
        for (String piece : evidence) {
            float[] weight = weights.get(piece);
            for (int i = 0; weight != null && i < TYPES; i++) {
                odds[i] += weight[i];
            }
        }
        return odds;
    }

    /** What one piece adds to the log odds of a type against no name. */
    double of(String piece, EntityType type) {
        float[] weight = weights.get(piece);
        return weight == null ? 0 : weight[Labels.number(type)];
    }

    /** All evidence that weighs anything. */
    Set<String> pieces() {
        return Collections.unmodifiableSet(weights.keySet());
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(weights.size());
        for (Map.Entry<String, float[]> entry : new TreeMap<>(weights).entrySet()) {
            out.writeUTF(entry.getKey());
            for (float weight : entry.getValue()) {
                out.writeFloat(weight);
            }
        }
    }

    static EvidenceWeights read(DataInput in) throws IOException {
        Map<String, float[]> weights = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String piece = in.readUTF();
            float[] ofPiece = new float[TYPES];
            for (int i = 0; i < TYPES; i++) {
                ofPiece[i] = in.readFloat();
            }
            weights.put(piece, ofPiece);
        }
        return new EvidenceWeights(weights);
    }
}
