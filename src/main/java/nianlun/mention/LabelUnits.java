package nianlun.mention;

import java.util.Arrays;

/**
 * The weights of features for each label, in whole units, and their sums. A byte for each label, eight in a number of 64 bits:
 * they are added up four at a time, as the virtual machine makes no vector instructions of sums of bytes.
 */
final class LabelUnits {

    private static final int N = Labels.COUNT;
    private static final int BYTES = Long.BYTES;
    private static final int LONGS = (N + BYTES - 1) / BYTES;

    /** What is added to each weight, so that none is negative and no sum borrows from its neighbour. */
    private static final int ZERO = 128;

    /** So many sums of a byte fit into the 16 bits that each has. */
    private static final int MOST = 256;

    private static final long EVERY_OTHER_BYTE = 0x00FF00FF00FF00FFL;

    private final long[] packed;

    /** @param weights for each feature, by its number, the weight of each label */
    LabelUnits(byte[] weights) {
        packed = new long[weights.length / N * LONGS];
        for (int i = 0; i < weights.length; i++) {
            int label = i % N;
            packed[i / N * LONGS + label / BYTES] |= (long) (weights[i] + ZERO) << (label % BYTES * Byte.SIZE);
        }
    }

    byte of(int feature, int label) {
        return (byte) (byteOf(packed[feature * LONGS + label / BYTES], label % BYTES) - ZERO);
    }

    private static int byteOf(long eight, int place) {
        return (int) (eight >>> (place * Byte.SIZE)) & 0xFF;
    }

    /** Adds up the weights of some features, those that are {@link KeyIndex#NONE} left out. */
    void sum(int[] features, int count, int[] sums) {
        Arrays.fill(sums, 0);
        for (int from = 0; from < count; from += MOST) {
            int to = Math.min(count, from + MOST);
            for (int column = 0; column < LONGS; column++) {
                add(features, from, to, column, sums);
            }
        }
    }

    private void add(int[] features, int from, int to, int column, int[] sums) {
        long even = 0;
        long odd = 0;
        int known = 0;
        for (int k = from; k < to; k++) {
            if (features[k] != KeyIndex.NONE) {
                long eight = packed[features[k] * LONGS + column];
                even += eight & EVERY_OTHER_BYTE;
                odd += (eight >>> Byte.SIZE) & EVERY_OTHER_BYTE;
                known++;
            }
        }
        for (int place = 0; place < BYTES && column * BYTES + place < N; place++) {
            long sum = (place % 2 == 0 ? even : odd) >>> (place / 2 * Short.SIZE);
            sums[column * BYTES + place] += (int) (sum & 0xFFFF) - known * ZERO;
        }
    }
}
