package nianlun.network;

/** From how the scores should change to how the weights should (back-propagation: Rumelhart, Hinton, Williams 1986). */
final class WayBack {

    private final Shape shape;
    private final Product product;
    private final float kept;
    private final float[][] weights;
    private final float[][] gradients;

    /** The weights with each matrix turned. */
    private final float[][] turned;

    /**
     * @param kept what noise multiplied the numbers by that it did not set to 0
     * @param gradients where the gradients of the weights are added
     */
    WayBack(Shape shape, Product product, float kept, float[][] weights, float[][] gradients) {
        this.shape = shape;
        this.product = product;
        this.kept = kept;
        this.weights = weights;
        this.gradients = gradients;
        turned = new float[weights.length][];
        turn();
    }

    /** Has to be called when the weights have changed. */
    void turn() {
        turn(shape.output());
        for (int layer = 0; layer < shape.layers(); layer++) {
            for (int side = 0; side < Shape.SIDES; side++) {
                turn(shape.kernel(layer, side));
            }
        }
    }

    private void turn(int matrix) {
        System.arraycopy(Rows.turned(weights, matrix, Rows.WIDTH, Rows.WIDTH), 0, turned, matrix, Rows.WIDTH);
    }

    /** Adds the gradients of one sentence, from the gradients of its scores. */
    void add(Pass pass, float[][] scores) {
        int length = pass.length;
        addMatrix(pass.inputs[shape.layers()], 0, scores, 0, length, shape.output(), Rows.WIDTH);
        addAll(scores, shape.outputBias());
        float[][] above = new float[length][Rows.WIDTH];
        product.add(scores, 0, turned, shape.output(), Rows.WIDTH, above, 0, length);
        for (int layer = shape.layers() - 1; layer >= 0; layer--) {
            above = layer(pass, layer, above);
        }
        input(pass, above);
    }

    /** The gradient of a matrix: the turned rows that it multiplied, times the gradients of what came out. */
    private void addMatrix(float[][] in, int inFrom, float[][] out, int outFrom, int count, int matrix, int height) {
        float[][] columns = Rows.turned(in, inFrom, count, height);
        product.add(columns, 0, out, outFrom, count, gradients, matrix, height);
    }

    private void addAll(float[][] rows, int to) {
        for (float[] row : rows) {
            Rows.add(row, gradients[to]);
        }
    }

    private float[][] layer(Pass pass, int layer, float[][] above) {
        float[][] below = normalised(pass, layer, above);
        float[][] active = new float[pass.length][Rows.WIDTH];
        for (int i = 0; i < pass.length; i++) {
            for (int j = 0; j < Rows.WIDTH; j++) {
                active[i][j] = pass.added[layer][i][j] > 0 ? below[i][j] * kept : 0;
            }
        }
        addAll(active, shape.kernelBias(layer));
        int reach = Math.min(shape.reaches().get(layer), pass.length);
        int within = pass.length - reach;
        side(pass.inputs[layer], 0, active, reach, within, shape.kernel(layer, 0), below);
        side(pass.inputs[layer], 0, active, 0, pass.length, shape.kernel(layer, 1), below);
        side(pass.inputs[layer], reach, active, 0, within, shape.kernel(layer, 2), below);
        return below;
    }

    private void side(float[][] in, int inFrom, float[][] out, int outFrom, int count, int kernel, float[][] below) {
        addMatrix(in, inFrom, out, outFrom, count, kernel, Rows.WIDTH);
        product.add(out, outFrom, turned, kernel, Rows.WIDTH, below, inFrom, count);
    }

    private float[][] normalised(Pass pass, int layer, float[][] above) {
        float[][] below = new float[pass.length][Rows.WIDTH];
        float[] gain = weights[shape.gain(layer)];
        float[] gainGradient = gradients[shape.gain(layer)];
        for (int i = 0; i < pass.length; i++) {
            float[] normal = pass.normal[layer][i];
            float sum = 0;
            float along = 0;
            for (int j = 0; j < Rows.WIDTH; j++) {
                float change = above[i][j] * gain[j];
                gainGradient[j] += above[i][j] * normal[j];
                below[i][j] = change;
                sum += change;
                along += change * normal[j];
            }
            for (int j = 0; j < Rows.WIDTH; j++) {
                below[i][j] = pass.sharpness[layer][i] * (below[i][j] - (sum + along * normal[j]) / Rows.WIDTH);
            }
        }
        addAll(above, shape.shift(layer));
        return below;
    }

    private void input(Pass pass, float[][] above) {
        for (int i = 0; i < pass.length; i++) {
            float[] first = pass.inputs[0][i];
            for (int j = 0; j < Rows.WIDTH; j++) {
                above[i][j] = first[j] == 0 ? 0 : above[i][j] * kept;
            }
            Rows.add(above[i], gradients[shape.place(pass.sentence.places()[i])]);
            Rows.add(above[i], gradients[shape.nature(pass.sentence.natures()[i])]);
            Rows.add(above[i], gradients[shape.hint(pass.sentence.hints()[i])]);
        }
        addMatrix(pass.vectors, 0, above, 0, pass.length, shape.input(), shape.given());
        addAll(above, shape.inputBias());
    }
}
