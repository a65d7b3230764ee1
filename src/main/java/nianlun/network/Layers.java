package nianlun.network;

/**
 * The steps from layer to layer. Each layer adds to a character what it makes of the characters to the left and right (a
 * convolution: Waibel et al. 1989; with growing distances: Yu, Koltun 2016; added: He et al. 2016), and brings its numbers to one
 * mean and spread (Ba, Kiros, Hinton 2016).
 */
final class Layers {

    private static final float SMALL = 1e-5f;

    private final Shape shape;
    private final float[][] weights;
    private final Product product;

    Layers(Shape shape, float[][] weights, Product product) {
        this.shape = shape;
        this.weights = weights;
        this.product = product;
    }

    /**
     * What the first layer is given.
     *
     * @param vectors where the vectors of the characters are written
     */
    float[][] input(Characters sentence, CharacterVectors table, float[][] vectors) {
        float[][] input = Rows.copies(weights[shape.inputBias()], vectors.length);
        for (int i = 0; i < vectors.length; i++) {
            table.copyRow(sentence.rows()[i], vectors[i], 0);
            addKnown(sentence, i, input[i]);
        }
        multiply(vectors, 0, shape.given(), shape.input(), input, 0, vectors.length);
        return input;
    }

    /** Adds what is known of a character beside its vector. */
    void addKnown(Characters sentence, int i, float[] input) {
        Rows.add(weights[shape.place(sentence.places()[i])], input);
        Rows.add(weights[shape.nature(sentence.natures()[i])], input);
        Rows.add(weights[shape.hint(sentence.hints()[i])], input);
    }

    /** For each row of the table what the first layer is given for its vector, before anything else is known. */
    float[][] inputs(CharacterVectors table) {
        float[][] vectors = new float[table.count()][table.width()];
        for (int row = 0; row < vectors.length; row++) {
            table.copyRow(row, vectors[row], 0);
        }
        float[][] inputs = Rows.copies(weights[shape.inputBias()], vectors.length);
        multiply(vectors, 0, shape.given(), shape.input(), inputs, 0, vectors.length);
        return inputs;
    }

    /** Adds up what a layer sees of its inputs around each character. */
    void see(int layer, float[][] inputs, float[][] sums) {
        int length = inputs.length;
        int reach = Math.min(shape.reaches().get(layer), length);
        multiply(inputs, 0, Rows.WIDTH, shape.kernel(layer, 0), sums, reach, length - reach);
        multiply(inputs, 0, Rows.WIDTH, shape.kernel(layer, 1), sums, 0, length);
        multiply(inputs, reach, Rows.WIDTH, shape.kernel(layer, 2), sums, 0, length - reach);
    }

    private void multiply(float[][] from, int first, int width, int matrix, float[][] sum, int sumFirst, int count) {
        product.add(from, first, weights, matrix, width, sum, sumFirst, count);
    }

    /** What of a sum is passed on. */
    static void activate(float[][] sums) {
        for (float[] row : sums) {
            for (int j = 0; j < Rows.WIDTH; j++) {
                row[j] = Math.max(0, row[j]);
            }
        }
    }

    /** Brings the sum of two rows to mean 0 and spread 1, and gives one over the spread it had. */
    static float normalise(float[] one, float[] other, float[] normal) {
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

    /** What the layer behind is given. */
    void scale(int layer, float[] normal, float[] out) {
        float[] gain = weights[shape.gain(layer)];
        float[] shift = weights[shape.shift(layer)];
        for (int j = 0; j < Rows.WIDTH; j++) {
            out[j] = normal[j] * gain[j] + shift[j];
        }
    }

    /** The scores by what the last layer gives. */
    float[][] scores(float[][] last) {
        float[][] scores = Rows.copies(weights[shape.outputBias()], last.length);
        multiply(last, 0, Rows.WIDTH, shape.output(), scores, 0, last.length);
        return scores;
    }
}
