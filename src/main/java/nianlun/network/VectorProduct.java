package nianlun.network;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the processor's vector units (JEP 414; the module is still incubating, so it has to be asked for when the virtual machine
 * starts). Four rows and two vectors of columns are summed up at a time: the sums stay in registers, and each number that is read
 * is used several times.
 */
final class VectorProduct implements Product {

    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int L = LANES.length();
    private static final int ROWS = 4;

    @Override
    public void add(
            float[][] left,
            int leftFrom,
            float[][] right,
            int rightFrom,
            int inner,
            float[][] sum,
            int sumFrom,
            int count) {
        int inFours = count - count % ROWS;
        for (int column = 0; column < Rows.WIDTH; column += 2 * L) {
            for (int i = 0; i < inFours; i += ROWS) {
                addFour(left, leftFrom + i, right, rightFrom, inner, sum, sumFrom + i, column);
            }
            for (int i = inFours; i < count; i++) {
                addOne(left[leftFrom + i], right, rightFrom, inner, sum[sumFrom + i], column);
            }
        }
    }

    private static void addFour(
            float[][] left, int row, float[][] right, int from, int inner, float[][] sum, int sumRow, int column) {
        float[] xa = left[row];
        float[] xb = left[row + 1];
        float[] xc = left[row + 2];
        float[] xd = left[row + 3];
        float[] ya = sum[sumRow];
        float[] yb = sum[sumRow + 1];
        float[] yc = sum[sumRow + 2];
        float[] yd = sum[sumRow + 3];
        FloatVector a0 = FloatVector.fromArray(LANES, ya, column);
        FloatVector a1 = FloatVector.fromArray(LANES, ya, column + L);
        FloatVector b0 = FloatVector.fromArray(LANES, yb, column);
        FloatVector b1 = FloatVector.fromArray(LANES, yb, column + L);
        FloatVector c0 = FloatVector.fromArray(LANES, yc, column);
        FloatVector c1 = FloatVector.fromArray(LANES, yc, column + L);
        FloatVector d0 = FloatVector.fromArray(LANES, yd, column);
        FloatVector d1 = FloatVector.fromArray(LANES, yd, column + L);
        for (int k = 0; k < inner; k++) {
            float[] w = right[from + k];
            FloatVector w0 = FloatVector.fromArray(LANES, w, column);
            FloatVector w1 = FloatVector.fromArray(LANES, w, column + L);
            FloatVector factor = FloatVector.broadcast(LANES, xa[k]);
            a0 = factor.fma(w0, a0);
            a1 = factor.fma(w1, a1);
            factor = FloatVector.broadcast(LANES, xb[k]);
            b0 = factor.fma(w0, b0);
            b1 = factor.fma(w1, b1);
            factor = FloatVector.broadcast(LANES, xc[k]);
            c0 = factor.fma(w0, c0);
            c1 = factor.fma(w1, c1);
            factor = FloatVector.broadcast(LANES, xd[k]);
            d0 = factor.fma(w0, d0);
            d1 = factor.fma(w1, d1);
        }
        a0.intoArray(ya, column);
        a1.intoArray(ya, column + L);
        b0.intoArray(yb, column);
        b1.intoArray(yb, column + L);
        c0.intoArray(yc, column);
        c1.intoArray(yc, column + L);
        d0.intoArray(yd, column);
        d1.intoArray(yd, column + L);
    }

    private static void addOne(float[] x, float[][] right, int from, int inner, float[] y, int column) {
        FloatVector low = FloatVector.fromArray(LANES, y, column);
        FloatVector high = FloatVector.fromArray(LANES, y, column + L);
        for (int k = 0; k < inner; k++) {
            FloatVector factor = FloatVector.broadcast(LANES, x[k]);
            low = factor.fma(FloatVector.fromArray(LANES, right[from + k], column), low);
            high = factor.fma(FloatVector.fromArray(LANES, right[from + k], column + L), high);
        }
        low.intoArray(y, column);
        high.intoArray(y, column + L);
    }
}
