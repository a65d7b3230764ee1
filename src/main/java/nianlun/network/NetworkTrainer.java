package nianlun.network;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Teaches a network, sentence by sentence: {@link #forward} gives scores, whoever knows what they should be tells it by
 * {@link #learn}. The same sentences in the same order give the same network.
 */
public final class NetworkTrainer {

    private static final List<Integer> REACHES = List.of(1, 2, 4, 1);
    private static final double DROPOUT = 0.2;

    /** So many characters are hidden: a name that nobody has read must be told by what stands around it (Iyyer et al. 2015). */
    private static final double HIDDEN = 0.1;

    private static final double RATE = 0.003;
    private static final int WARM_UP = 200;
    private static final double LEAST_RATE = 0.02;

    /** A step of the weights is made after so many characters. */
    private static final int CHARACTERS_A_STEP = 1500;

    private final CharacterVectors table;
    private final Shape shape;
    private final float[][] weights;
    private final float[][] gradients;
    private final Product product = Product.fastest();
    private final Random random;
    private final Dropout noise;
    private final WayBack wayBack;
    private final Adam adam;
    private final double expectedSteps;
    private int steps;
    private int characters;
    private int sentences;

    /**
     * @param expectedCharacters how many characters it will learn from in all, each time counted: the rate falls until then
     */
    public NetworkTrainer(CharacterVectors table, long expectedCharacters, long seed) {
        this.table = table;
        shape = new Shape(table.width(), REACHES);
        random = new Random(seed);
        weights = initial(shape, random);
        gradients = new float[shape.size()][Rows.WIDTH];
        noise = new Dropout(DROPOUT, seed);
        wayBack = new WayBack(shape, product, noise.kept(), weights, gradients);
        adam = new Adam(shape.size());
        expectedSteps = (double) expectedCharacters / CHARACTERS_A_STEP;
    }

    private static float[][] initial(Shape shape, Random random) {
        float[][] weights = new float[shape.size()][Rows.WIDTH];
        fill(weights, shape.input(), shape.inputBias(), Math.sqrt(1.0 / shape.given()), random);
        fill(weights, shape.place(0), shape.kernel(0, 0), 0.1, random);
        for (int layer = 0; layer < shape.layers(); layer++) {
            double spread = Math.sqrt(1.0 / (Shape.SIDES * Rows.WIDTH));
            fill(weights, shape.kernel(layer, 0), shape.kernelBias(layer), spread, random);
            Arrays.fill(weights[shape.gain(layer)], 1);
        }
        fill(weights, shape.output(), shape.outputBias(), Math.sqrt(0.3 / Rows.WIDTH), random);
        return weights;
    }

    private static void fill(float[][] weights, int from, int to, double spread, Random random) {
        for (int i = from; i < to; i++) {
            for (int j = 0; j < Rows.WIDTH; j++) {
                weights[i][j] = (float) (spread * random.nextGaussian());
            }
        }
    }

    /** A sentence with its scores, in the midst of learning. */
    public static final class Attempt {

        private final Pass pass;

        private Attempt(Pass pass) {
            this.pass = pass;
        }

        /** As {@link Network#scores} gives them. */
        public float[][] scores() {
            return pass.scores;
        }
    }

    /** Lets a sentence through, with some of the characters hidden and some of the numbers left out at random. */
    public Attempt forward(Characters sentence) {
        return new Attempt(new Pass(shape, table, weights, sentence.withSomeHidden(HIDDEN, random), product, noise));
    }

    /**
     * Learns from an attempt.
     *
     * @param scores for each of its scores how the loss grows with it
     */
    public void learn(Attempt attempt, float[][] scores) {
        wayBack.add(attempt.pass, scores);
        characters += attempt.pass.length;
        sentences++;
        if (characters >= CHARACTERS_A_STEP) {
            step();
        }
    }

    private void step() {
        for (float[] row : gradients) {
            for (int j = 0; j < Rows.WIDTH; j++) {
                row[j] /= sentences;
            }
        }
        double rate = RATE * Math.min(1, (steps + 1.0) / WARM_UP) * Math.max(LEAST_RATE, 1 - steps / expectedSteps);
        adam.step(weights, gradients, rate);
        for (float[] row : gradients) {
            Arrays.fill(row, 0);
        }
        wayBack.turn();
        steps++;
        characters = 0;
        sentences = 0;
    }

    /** What was learned so far. */
    public Network network() {
        float[][] learned = new float[weights.length][];
        Arrays.setAll(learned, i -> weights[i].clone());
        return new Network(shape, learned, table);
    }
}
