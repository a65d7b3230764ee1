package nianlun.mention;

/** The weight of each label and the one behind it, as it is learned. */
final class PairWeights {

    private static final int N = Labels.COUNT;
    private static final double SMALL = 1e-6;

    private final double rate;
    private final double[][] weights = new double[N][N];
    private final double[][] squares = new double[N][N];

    PairWeights(double rate) {
        this.rate = rate;
    }

    double[][] weights() {
        return weights;
    }

    /** Steps from how often each pair is expected to how often it should be. */
    void learn(Lattice free, Lattice right) {
        double[][] gradients = new double[N][N];
        free.addPairs(gradients, 1);
        right.addPairs(gradients, -1);
        for (int y = 0; y < N; y++) {
            for (int z = 0; z < N; z++) {
                double gradient = gradients[y][z];
                if (gradient != 0) {
                    squares[y][z] += gradient * gradient;
                    weights[y][z] -= rate * gradient / Math.sqrt(squares[y][z] + SMALL);
                }
            }
        }
    }
}
