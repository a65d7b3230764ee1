package nianlun.mention;

/** The weights of a conditional random field as they were learned. */
final class CrfWeights {

    private static final int N = Labels.COUNT;

    private final float[] weights;
    private final double[][] pairs;

    /**
     * @param weights for each feature, by its number, the weight of each label
     * @param pairs the weight of each label and the one behind it
     */
    CrfWeights(float[] weights, double[][] pairs) {
        this.weights = weights;
        this.pairs = pairs;
    }

    float of(int feature, int label) {
        return weights[feature * N + label];
    }

    double[][] pairs() {
        return pairs;
    }

    /** Adds up the weights of some features. */
    static void add(float[] weights, int[] features, float[] scores) {
        for (int feature : features) {
            int base = feature * N;
            for (int y = 0; y < N; y++) {
                scores[y] += weights[base + y];
            }
        }
    }
}
