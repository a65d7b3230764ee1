package nianlun.network;

/** Matrices as rows, mostly of {@link #WIDTH} numbers, an array for each: loops over a row become vector instructions. */
final class Rows {

    /** How many numbers a row has. */
    static final int WIDTH = 64;

    private Rows() {}

    static void add(float[] numbers, float[] sum) {
        for (int j = 0; j < WIDTH; j++) {
            sum[j] += numbers[j];
        }
    }

    /** So many copies of a row. */
    static float[][] copies(float[] row, int count) {
        float[][] copies = new float[count][];
        for (int i = 0; i < count; i++) {
            copies[i] = row.clone();
        }
        return copies;
    }

    /** Writes a row over all of these. */
    static void fill(float[][] rows, float[] row) {
        for (float[] filled : rows) {
            System.arraycopy(row, 0, filled, 0, WIDTH);
        }
    }

    /**
     * Some rows as columns.
     *
     * @param width how many numbers each of the rows has
     */
    static float[][] turned(float[][] rows, int from, int count, int width) {
        float[][] turned = new float[width][count];
        for (int i = 0; i < count; i++) {
            float[] row = rows[from + i];
            for (int j = 0; j < width; j++) {
                turned[j][i] = row[j];
            }
        }
        return turned;
    }
}
