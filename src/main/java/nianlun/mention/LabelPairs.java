package nianlun.mention;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The weight of each label and the one behind it: how they become factors, and bytes. */
final class LabelPairs {

    private static final int N = Labels.COUNT;

    private LabelPairs() {}

    /** The pairs as factors; those that cannot be are 0. */
    static double[][] factors(double[][] pairs) {
        double[][] factors = new double[N][N];
        for (int y = 0; y < N; y++) {
            for (int z = 0; z < N; z++) {
                factors[y][z] = Labels.mayFollow(z, y) ? Math.exp(pairs[y][z]) : 0;
            }
        }
        return factors;
    }

    /** Adds pairs, times a share. */
    static void add(double[][] pairs, double share, double[][] sums) {
        for (int y = 0; y < N; y++) {
            for (int z = 0; z < N; z++) {
                sums[y][z] += share * pairs[y][z];
            }
        }
    }

    static void write(double[][] pairs, DataOutput out) throws IOException {
        for (double[] row : pairs) {
            for (double pair : row) {
                out.writeFloat((float) pair);
            }
        }
    }

    static double[][] read(DataInput in) throws IOException {
        double[][] pairs = new double[N][N];
        for (double[] row : pairs) {
            for (int z = 0; z < N; z++) {
                row[z] = in.readFloat();
            }
        }
        return pairs;
    }
}
