package nianlun.mention;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A conditional random field as it ships: of each feature only its key, of each weight one byte. Features that weigh next to
 * nothing are left out.
 */
final class CrfModel {

    private static final int N = Labels.COUNT;
    private static final float UNIT = 1 / 40f;
    private static final int LEAST_UNITS = 1;

    private final int[] keys;
    private final LabelUnits weights;
    private final KeyIndex index;
    private final double[][] pairs;

    private CrfModel(int[] keys, byte[] weights, double[][] pairs) {
        this.keys = keys;
        this.weights = new LabelUnits(weights);
        this.pairs = pairs;
        index = new KeyIndex(keys);
    }

    /**
     * Packs learned weights.
     *
     * @param keys the key of each feature by its number, in ascending order
     */
    static CrfModel of(int[] keys, CrfWeights learned) {
        int[] kept = new int[keys.length];
        byte[] weights = new byte[keys.length * N];
        int size = 0;
        for (int feature = 0; feature < keys.length; feature++) {
            boolean heavy = false;
            for (int y = 0; y < N; y++) {
                int units = Math.round(learned.of(feature, y) / UNIT);
                weights[size * N + y] = (byte) Math.max(-127, Math.min(127, units));
                heavy |= Math.abs(units) >= LEAST_UNITS;
            }
            if (heavy) {
                kept[size++] = keys[feature];
            }
        }
        return new CrfModel(Arrays.copyOf(kept, size), Arrays.copyOf(weights, size * N), learned.pairs());
    }

    /** For each character the score of each label. */
    float[][] scores(FeatureRows features) {
        float[][] scores = new float[features.length()][N];
        int[] found = new int[features.most()];
        int[] numbers = new int[found.length];
        int[] units = new int[N];
        for (int i = 0; i < scores.length; i++) {
            int count = features.distinct(i, found);
            index.numbersOf(found, count, numbers);
            weights.sum(numbers, count, units);
            for (int y = 0; y < N; y++) {
                scores[i][y] = units[y] * UNIT;
            }
        }
        return scores;
    }

    double[][] pairs() {
        return pairs;
    }

    void write(DataOutput out) throws IOException {
        LabelPairs.write(pairs, out);
        out.writeInt(keys.length);
        int before = 0;
        for (int key : keys) {
            out.writeInt(key - before);
            before = key;
        }
        // Label by label, as the weights of one label are more alike: the file becomes smaller.
        for (int y = 0; y < N; y++) {
            for (int feature = 0; feature < keys.length; feature++) {
                out.writeByte(weights.of(feature, y));
            }
        }
    }

    static CrfModel read(DataInput in) throws IOException {
        double[][] pairs = LabelPairs.read(in);
        int[] keys = new int[in.readInt()];
        int before = 0;
        for (int i = 0; i < keys.length; i++) {
            before += in.readInt();
            keys[i] = before;
        }
        byte[] weights = new byte[keys.length * N];
        byte[] ofLabel = new byte[keys.length];
        for (int y = 0; y < N; y++) {
            in.readFully(ofLabel);
            for (int feature = 0; feature < keys.length; feature++) {
                weights[feature * N + y] = ofLabel[feature];
            }
        }
        return new CrfModel(keys, weights, pairs);
    }
}
