package nianlun.network;

/** One way of a sentence through a network that learns, with all that is needed on the way back. */
final class Pass {

    private final Shape shape;
    private final float[][] weights;
    private final Layers layers;

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

    Pass(Shape shape, CharacterVectors table, float[][] weights, Characters sentence, Product product, Noise noise) {
        this.shape = shape;
        this.weights = weights;
        layers = new Layers(shape, weights, product);
        this.sentence = sentence;
        length = sentence.length();
        vectors = new float[length][shape.given()];
        inputs = new float[shape.layers() + 1][][];
        added = new float[shape.layers()][][];
        normal = new float[shape.layers()][length][Rows.WIDTH];
        sharpness = new float[shape.layers()][length];
        inputs[0] = layers.input(sentence, table, vectors);
        noise.apply(inputs[0]);
        for (int layer = 0; layer < shape.layers(); layer++) {
            added[layer] = convolution(layer);
            noise.apply(added[layer]);
            inputs[layer + 1] = normalised(layer);
        }
        scores = layers.scores(inputs[shape.layers()]);
    }

    private float[][] convolution(int layer) {
        float[][] sum = Rows.copies(weights[shape.kernelBias(layer)], length);
        layers.see(layer, inputs[layer], sum);
        Layers.activate(sum);
        return sum;
    }

    private float[][] normalised(int layer) {
        float[][] out = new float[length][Rows.WIDTH];
        for (int i = 0; i < length; i++) {
            sharpness[layer][i] = Layers.normalise(inputs[layer][i], added[layer][i], normal[layer][i]);
            layers.scale(layer, normal[layer][i], out[i]);
        }
        return out;
    }
}
