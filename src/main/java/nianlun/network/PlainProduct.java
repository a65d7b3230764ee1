package nianlun.network;

/**
 * Plain loops, written so that the compiler of the virtual machine turns them into vector instructions by itself: a number of
 * columns that is known, and eight rows at a time.
 */
final class PlainProduct implements Product {

    private static final int AT_A_TIME = 8;

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
        int inEights = inner - inner % AT_A_TIME;
        for (int k = 0; k < inEights; k += AT_A_TIME) {
            for (int i = 0; i < count; i++) {
                addEight(left[leftFrom + i], k, right, rightFrom + k, sum[sumFrom + i]);
            }
        }
        for (int k = inEights; k < inner; k++) {
            for (int i = 0; i < count; i++) {
                addOne(left[leftFrom + i][k], right[rightFrom + k], sum[sumFrom + i]);
            }
        }
    }

    private static void addEight(float[] factors, int k, float[][] right, int from, float[] sum) {
        float a = factors[k];
        float b = factors[k + 1];
        float c = factors[k + 2];
        float d = factors[k + 3];
        float e = factors[k + 4];
        float f = factors[k + 5];
        float g = factors[k + 6];
        float h = factors[k + 7];
        float[] p = right[from];
        float[] q = right[from + 1];
        float[] r = right[from + 2];
        float[] s = right[from + 3];
        float[] t = right[from + 4];
        float[] u = right[from + 5];
        float[] v = right[from + 6];
        float[] w = right[from + 7];
        for (int j = 0; j < Rows.WIDTH; j++) {
            float low = Math.fma(d, s[j], Math.fma(c, r[j], Math.fma(b, q[j], Math.fma(a, p[j], sum[j]))));
            sum[j] = Math.fma(h, w[j], Math.fma(g, v[j], Math.fma(f, u[j], Math.fma(e, t[j], low))));
        }
    }

    private static void addOne(float factor, float[] right, float[] sum) {
        for (int j = 0; j < Rows.WIDTH; j++) {
            sum[j] = Math.fma(factor, right[j], sum[j]);
        }
    }
}
