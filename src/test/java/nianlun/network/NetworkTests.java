package nianlun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NetworkTests {

    private static final CharacterVectors VECTORS = CharacterVectors.bundled();
    private static final List<String> SENTENCES = List.of("建成南山公园", "修复北山河道", "建设东山水库", "改造西山广场", "南山路通车", "开工北山公园");

    @Test
    void aProductIsWhatTheDefinitionSays() {
        var random = new Random(3);
        float[][] left = random(5, 11, random);
        float[][] right = random(13, Rows.WIDTH, random);
        float[][] sum = Rows.copies(new float[Rows.WIDTH], 6);

        new PlainProduct().add(left, 1, right, 2, 11, sum, 2, 4);

        for (int j = 0; j < Rows.WIDTH; j++) {
            double expected = 0;
            for (int k = 0; k < 11; k++) {
                expected += left[4][k] * right[2 + k][j];
            }
            assertThat(sum[5][j]).isCloseTo((float) expected, within(1e-4f));
            assertThat(sum[1][j]).isZero();
        }
    }

    @Test
    void withVectorsAProductIsTheSameToTheLastBit() {
        Product fastest = Product.fastest();
        assertThat(fastest).as("the tests run with jdk.incubator.vector").isNotInstanceOf(PlainProduct.class);
        var random = new Random(4);
        float[][] left = random(7, 21, random);
        float[][] right = random(21, Rows.WIDTH, random);
        float[][] plain = random(7, Rows.WIDTH, new Random(5));
        float[][] vectors = random(7, Rows.WIDTH, new Random(5));

        new PlainProduct().add(left, 0, right, 0, 21, plain, 0, 7);
        fastest.add(left, 0, right, 0, 21, vectors, 0, 7);

        assertThat(vectors).isDeepEqualTo(plain);
    }

    @Test
    void theGradientsAreWhatSmallChangesOfTheWeightsShow() {
        Shape shape = new Shape(VECTORS.width(), List.of(1, 2));
        float[][] weights = random(shape.size(), Rows.WIDTH, new Random(5));
        float[][] gradients = new float[shape.size()][Rows.WIDTH];
        Characters sentence = characters("南山公园");
        float[][] wanted = random(sentence.length(), Rows.WIDTH, new Random(6));

        new WayBack(shape, new PlainProduct(), 1, weights, gradients).add(pass(shape, weights, sentence), wanted);

        int[] rows = {
            shape.input() + 3,
            shape.inputBias(),
            shape.place(1),
            shape.nature(2),
            shape.kernel(0, 0) + 7,
            shape.kernel(1, 2) + 5,
            shape.kernelBias(0),
            shape.gain(1),
            shape.shift(0),
            shape.output() + 9,
            shape.outputBias()
        };
        for (int row : rows) {
            assertThat((double) gradients[row][17])
                    .as("row %d", row)
                    .isCloseTo(slope(shape, weights, sentence, wanted, row, 17), within(0.02));
        }
    }

    @Test
    void whatLearnsNoMoreScoresAsWhatLearnsDoes() {
        Shape shape = new Shape(VECTORS.width(), List.of(1, 2));
        float[][] weights = random(shape.size(), Rows.WIDTH, new Random(5));
        Characters sentence = characters("修复北山河道");

        float[][] scores = new Scoring(shape, weights, VECTORS, new PlainProduct()).scores(sentence);

        float[][] expected = pass(shape, weights, sentence).scores;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < Rows.WIDTH; j++) {
                assertThat(scores[i][j]).isCloseTo(expected[i][j], within(1e-3f));
            }
        }
    }

    private static double slope(
            Shape shape, float[][] weights, Characters sentence, float[][] wanted, int row, int column) {
        float step = 1e-2f;
        float kept = weights[row][column];
        weights[row][column] = kept + step;
        double up = along(pass(shape, weights, sentence).scores, wanted);
        weights[row][column] = kept - step;
        double down = along(pass(shape, weights, sentence).scores, wanted);
        weights[row][column] = kept;
        return (up - down) / (2 * step);
    }

    private static double along(float[][] scores, float[][] wanted) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < Rows.WIDTH; j++) {
                sum += (double) scores[i][j] * wanted[i][j];
            }
        }
        return sum;
    }

    @Test
    void itLearnsWhatOnlyTheCharactersAroundTell() {
        Network network = learned(60);

        // 山 gets a score for what stands in front of it: 南 or not.
        assertThat(scoreOf(network, "整修南山步道", 3)).isPositive();
        assertThat(scoreOf(network, "整修东山步道", 3)).isNegative();
    }

    @Test
    void theSameSentencesTeachTheSame() {
        assertThat(learned(3).scores(characters("南山路")))
                .isDeepEqualTo(learned(3).scores(characters("南山路")));
    }

    @Test
    void whatWasWrittenIsReadWithThreeDigits() throws IOException {
        Network network = learned(3);
        var bytes = new ByteArrayOutputStream();
        network.write(new DataOutputStream(bytes));

        Network read = Network.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), VECTORS);

        assertThat(read.scores(characters("南山路"))[1][0])
                .isCloseTo(network.scores(characters("南山路"))[1][0], within(0.05f));
    }

    private static Network learned(int passes) {
        var trainer = new NetworkTrainer(VECTORS, 1L << 20, 7);
        for (int pass = 0; pass < passes; pass++) {
            for (String sentence : SENTENCES) {
                for (int copy = 0; copy < 60; copy++) {
                    learn(trainer, sentence);
                }
            }
        }
        return trainer.network();
    }

    private static void learn(NetworkTrainer trainer, String sentence) {
        var attempt = trainer.forward(characters(sentence));
        float[][] scores = attempt.scores();
        float[][] gradient = new float[scores.length][Rows.WIDTH];
        int mountain = sentence.indexOf('山');
        double probability = 1 / (1 + Math.exp(-scores[mountain][0]));
        gradient[mountain][0] =
                (float) (probability - (sentence.charAt(mountain - 1 < 0 ? 0 : mountain - 1) == '南' ? 1 : 0));
        trainer.learn(attempt, gradient);
    }

    private static float scoreOf(Network network, String sentence, int position) {
        return network.scores(characters(sentence))[position][0];
    }

    private static Pass pass(Shape shape, float[][] weights, Characters sentence) {
        return new Pass(shape, VECTORS, weights, sentence, new PlainProduct(), Noise.none());
    }

    private static Characters characters(String text) {
        int[] rows = text.chars().map(c -> VECTORS.rowOf((char) c)).toArray();
        int[] places = new int[rows.length];
        int[] natures = new int[rows.length];
        places[0] = 1;
        natures[0] = 2;
        return new Characters(rows, places, natures, new int[rows.length]);
    }

    private static float[][] random(int rows, int columns, Random random) {
        return Stream.generate(() -> {
                    float[] row = new float[columns];
                    for (int j = 0; j < columns; j++) {
                        row[j] = (float) (0.3 * random.nextGaussian());
                    }
                    return row;
                })
                .limit(rows)
                .toArray(float[][]::new);
    }
}
