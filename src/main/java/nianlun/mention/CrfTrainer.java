package nianlun.mention;

import java.util.Arrays;
import java.util.List;

/**
 * Learns the weights of a conditional random field by stochastic gradient steps with a rate for each weight (AdaGrad: Duchi,
 * Hazan, Singer 2011). In each step every feature is left out with some probability (Wager, Wang, Liang 2013), which keeps
 * the model from leaning on rare ones. The same examples, in the same order, give the same weights.
 */
final class CrfTrainer {

    private static final int N = Labels.COUNT;
    private static final double NEGLIGIBLE = 0.002;

    private final double rate;
    private final double dropout;
    private final int passes;
    private final long seed;

    CrfTrainer(double rate, double dropout, int passes, long seed) {
        this.rate = rate;
        this.dropout = dropout;
        this.passes = passes;
        this.seed = seed;
    }

    CrfWeights train(List<CrfExample> examples, int features) {
        return new Run(features).over(examples);
    }

    private final class Run {

        private final float[] weights;
        private final float[] squares;
        private final float[] average;
        private final PairWeights pairs = new PairWeights(rate);
        private final long threshold = (long) (dropout * (1L << 32));
        private long noise = seed * 0x9E3779B97F4A7C15L + 1;

        Run(int features) {
            weights = new float[features * N];
            squares = new float[features * N];
            average = new float[features * N];
        }

        /** The mean over the later passes errs less than the end of the last one (Polyak, Juditsky 1992). */
        private void average(int count) {
            for (int i = 0; i < weights.length; i++) {
                average[i] += (weights[i] - average[i]) / count;
            }
        }

        CrfWeights over(List<CrfExample> examples) {
            var order = new LearningOrder(examples, seed);
            for (int pass = 0; pass < passes; pass++) {
                order.of(pass).forEach(this::learn);
                if (2 * pass >= passes) {
                    average(pass - (passes + 1) / 2 + 1);
                }
            }
            System.arraycopy(average, 0, weights, 0, weights.length);
            float keep = (float) (1 - dropout);
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= keep;
            }
            return new CrfWeights(weights, pairs.weights());
        }

        private void learn(CrfExample example) {
            int[][] kept = new int[example.length()][];
            float[][] scores = new float[example.length()][N];
            for (int i = 0; i < kept.length; i++) {
                kept[i] = kept(example.features()[i]);
                CrfWeights.add(weights, kept[i], scores[i]);
            }
            double[][] steps = LabelPairs.factors(pairs.weights());
            int[] all = new int[kept.length];
            Arrays.fill(all, Labels.ALL);
            Lattice free = new Lattice(scores, steps, all);
            Lattice right = new Lattice(scores, steps, example.allowed());
            update(free, right, kept);
            pairs.learn(free, right);
        }

        private int[] kept(int[] features) {
            int[] kept = new int[features.length];
            int size = 0;
            for (int feature : features) {
                noise ^= noise << 13;
                noise ^= noise >>> 7;
                noise ^= noise << 17;
                if ((noise >>> 32) >= threshold) {
                    kept[size++] = feature;
                }
            }
            return Arrays.copyOf(kept, size);
        }

        private void update(Lattice free, Lattice right, int[][] kept) {
            int[] labels = new int[N];
            float[] gradients = new float[N];
            for (int i = 0; i < kept.length; i++) {
                int size = 0;
                for (int y = 0; y < N; y++) {
                    double gradient = free.probability(i, y) - right.probability(i, y);
                    if (Math.abs(gradient) > NEGLIGIBLE) {
                        labels[size] = y;
                        gradients[size++] = (float) gradient;
                    }
                }
                if (size > 0) {
                    descend(kept[i], labels, gradients, size);
                }
            }
        }

        private void descend(int[] features, int[] labels, float[] gradients, int size) {
            for (int feature : features) {
                int base = feature * N;
                for (int k = 0; k < size; k++) {
                    int at = base + labels[k];
                    float gradient = gradients[k];
                    squares[at] += gradient * gradient;
                    weights[at] -= (float) (rate * gradient / Math.sqrt(squares[at] + 1e-6));
                }
            }
        }
    }
}
