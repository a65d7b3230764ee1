package nianlun.network;

/** Steps down the gradients, each weight at a rate of its own (Kingma, Ba 2015; decay apart: Loshchilov, Hutter 2019). */
final class Adam {

    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.999f;
    private static final float SMALL = 1e-8f;
    private static final float DECAY = 0.01f;
    private static final double LONGEST = 5;

    private final float[][] means;
    private final float[][] squares;
    private int steps;

    /** @param rows how many rows of weights there are */
    Adam(int rows) {
        means = new float[rows][Rows.WIDTH];
        squares = new float[rows][Rows.WIDTH];
    }

    void step(float[][] weights, float[][] gradients, double rate) {
        steps++;
        float shorten = (float) Math.min(1, LONGEST / (length(gradients) + SMALL));
        float by = (float) (rate * Math.sqrt(1 - Math.pow(SQUARE, steps)) / (1 - Math.pow(MEAN, steps)));
        float decay = (float) (1 - rate * DECAY);
        for (int i = 0; i < weights.length; i++) {
            step(weights[i], gradients[i], means[i], squares[i], shorten, by, decay);
        }
    }

    private static void step(
            float[] weights, float[] gradients, float[] means, float[] squares, float shorten, float by, float decay) {
        for (int j = 0; j < Rows.WIDTH; j++) {
            float gradient = gradients[j] * shorten;
            means[j] = MEAN * means[j] + (1 - MEAN) * gradient;
            squares[j] = SQUARE * squares[j] + (1 - SQUARE) * gradient * gradient;
            weights[j] = weights[j] * decay - by * means[j] / ((float) Math.sqrt(squares[j]) + SMALL);
        }
    }

    private static double length(float[][] gradients) {
        double squares = 0;
        for (float[] row : gradients) {
            for (float gradient : row) {
                squares += gradient * gradient;
            }
        }
        return Math.sqrt(squares);
    }
}
