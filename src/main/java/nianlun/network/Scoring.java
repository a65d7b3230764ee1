package nianlun.network;

/** The way of sentences through a network that learns no more: the scores of a {@link Pass}, and nothing kept for a way back. */
final class Scoring {

    private final Shape shape;
    private final float[][] weights;

    /** What the first layer is given for each row of the table: there are fewer characters than a text has. */
    private final float[][] ofRows;

    private final Layers layers;

    Scoring(Shape shape, float[][] weights, CharacterVectors table, Product product) {
        this.shape = shape;
        this.weights = weights;
        layers = new Layers(shape, weights, product);
        ofRows = layers.inputs(table);
    }

    float[][] scores(Characters sentence) {
        // Two rows a character for the whole way: to fill fresh memory takes time, and pushes the weights out of the
        // cache.
        float[][] sums = new float[sentence.length()][Rows.WIDTH];
        float[][] inputs = input(sentence);
        for (int layer = 0; layer < shape.layers(); layer++) {
            Rows.fill(sums, weights[shape.kernelBias(layer)]);
            layers.see(layer, inputs, sums);
            Layers.activate(sums);
            give(layer, sums, inputs);
        }
        return layers.scores(inputs);
    }

    private float[][] input(Characters sentence) {
        float[][] inputs = new float[sentence.length()][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = ofRows[sentence.rows()[i]].clone();
            layers.addKnown(sentence, i, inputs[i]);
        }
        return inputs;
    }

    /** Writes what a layer gives over its inputs. */
    private void give(int layer, float[][] sums, float[][] inputs) {
        for (int i = 0; i < inputs.length; i++) {
            Layers.normalise(inputs[i], sums[i], inputs[i]);
            layers.scale(layer, inputs[i], inputs[i]);
        }
    }
}
