package nianlun.network;

/**
 * One way of a sentence through a network, with all that is needed on the way back, if there is one. Each layer adds to a character what it
 * makes of the characters to the left and right (a convolution: Waibel et al. 1989; with growing distances: Yu, Koltun 2016;
 * added: He et al. 2016), and brings its numbers to one mean and spread (Ba, Kiros, Hinton 2016).
 */
final class Pass {

    private static final float SMALL = 1e-5f;

    private final Shape shape;
    private final float[][] weights;
    private final Product product;

    final Characters sentence;
    final int length;

    /** The vectors of the characters. */
    final float[][] vectors;

    /** The input of each layer, and last what the output is made from. */
    final float[][][] inputs;

    /** What each layer adds. */
    final float[][][] added;

    /** What each layer gives, before gain and shift. */
    final float[][][] normal;

    /** One over the spread, for each layer and character. */
    final float[][] sharpness;

    final float[][] scores;

    private final boolean isOneWay;

    /** A pass that only gives scores: what the way back would need is written over. */
    Pass(Shape shape, CharacterVectors table, float[][] weights, Characters sentence, Product product) {
        this(shape, table, weights, sentence, product, Noise.none(), true);
    }

    /** A pass that can be learned from. */
    Pass(Shape shape, CharacterVectors table, float[][] weights, Characters sentence, Product product, Noise noise) {
        this(shape, table, weights, sentence, product, noise, false);
    }

    private Pass(
            Shape shape,
            CharacterVectors table,
            float[][] weights,
            Characters sentence,
            Product product,
            Noise noise,
            boolean isOneWay) {
        this.shape = shape;
        this.weights = weights;
        this.product = product;
        this.sentence = sentence;
        this.isOneWay = isOneWay;
        length = sentence.length();
        vectors = new float[length][Rows.WIDTH];
        inputs = new float[shape.layers() + 1][][];
        added = new float[shape.layers()][][];
        normal = new float[shape.layers()][][];
        sharpness = new float[shape.layers()][length];
        inputs[0] = input(table);
        noise.apply(inputs[0]);
        for (int layer = 0; layer < shape.layers(); layer++) {
            added[layer] = convolution(layer);
            noise.apply(added[layer]);
            normal[layer] = rows(inputs[layer]);
            inputs[layer + 1] = normalised(layer, rows(inputs[layer]));
        }
        scores = Rows.copies(weights[shape.outputBias()], length);
        multiply(inputs[shape.layers()], 0, shape.output(), scores, 0, length);
    }

    /** New rows, or on a way that nobody goes back the same ones again: fresh memory takes as long as a fifth of all sums. */
    private float[][] rows(float[][] usedBefore) {
        return isOneWay ? usedBefore : new float[length][Rows.WIDTH];
    }

    private float[][] input(CharacterVectors table) {
        float[][] input = Rows.copies(weights[shape.inputBias()], length);
        for (int i = 0; i < length; i++) {
            table.copyRow(sentence.rows()[i], vectors[i], 0);
            Rows.add(weights[shape.place(sentence.places()[i])], input[i]);
            Rows.add(weights[shape.nature(sentence.natures()[i])], input[i]);
            Rows.add(weights[shape.hint(sentence.hints()[i])], input[i]);
        }
        multiply(vectors, 0, shape.input(), input, 0, length);
        return input;
    }

    private float[][] convolution(int layer) {
        float[][] from = inputs[layer];
        float[][] sum = rows(vectors);
        Rows.fill(sum, weights[shape.kernelBias(layer)]);
        int reach = Math.min(shape.reaches().get(layer), length);
        multiply(from, 0, shape.kernel(layer, 0), sum, reach, length - reach);
        multiply(from, 0, shape.kernel(layer, 1), sum, 0, length);
        multiply(from, reach, shape.kernel(layer, 2), sum, 0, length - reach);
        for (float[] row : sum) {
            for (int j = 0; j < Rows.WIDTH; j++) {
                row[j] = Math.max(0, row[j]);
            }
        }
        return sum;
    }

    private void multiply(float[][] from, int first, int matrix, float[][] sum, int sumFirst, int count) {
        product.add(from, first, weights, matrix, Rows.WIDTH, sum, sumFirst, count);
    }

    private float[][] normalised(int layer, float[][] out) {
        for (int i = 0; i < length; i++) {
            sharpness[layer][i] = normalise(inputs[layer][i], added[layer][i], normal[layer][i]);
            float[] gain = weights[shape.gain(layer)];
            float[] shift = weights[shape.shift(layer)];
            for (int j = 0; j < Rows.WIDTH; j++) {
                out[i][j] = normal[layer][i][j] * gain[j] + shift[j];
            }
        }
        return out;
    }

    /** Brings the sum of two rows to mean 0 and spread 1, and gives one over the spread it had. */
    private static float normalise(float[] one, float[] other, float[] normal) {
        double sum = 0;
        double squares = 0;
        for (int j = 0; j < Rows.WIDTH; j++) {
            float number = one[j] + other[j];
            normal[j] = number;
            sum += number;
            squares += number * number;
        }
        float mean = (float) (sum / Rows.WIDTH);
        float sharpness = (float) (1 / Math.sqrt(Math.max(0, squares / Rows.WIDTH - mean * mean) + SMALL));
        for (int j = 0; j < Rows.WIDTH; j++) {
            normal[j] = (normal[j] - mean) * sharpness;
        }
        return sharpness;
    }
}
