package nianlun.mention;

import java.util.Arrays;

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

    double ofPair(int label, int next) {
        return pairs[label][next];
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

    /** The pairs as factors; those that cannot be are 0. */
    static double[][] factors(double[][] pairs) {
        double[][] factors = new double[N][N];
        for (int y = 0; y < N; y++) {
            for (int z = 0; z < N; z++) {
                factors[y][z] = Labels.mayFollow(z, y) ? Math.exp(pairs[y][z]) : 0;
            }
        }
        return factors;
    }

    Lattice lattice(int[][] features) {
        float[][] scores = new float[features.length][N];
        int[] all = new int[features.length];
        Arrays.fill(all, Labels.ALL);
        for (int i = 0; i < features.length; i++) {
            add(weights, features[i], scores[i]);
        }
        return new Lattice(scores, factors(pairs), all);
    }
}
