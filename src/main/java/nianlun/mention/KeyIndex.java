package nianlun.mention;

import java.util.Arrays;

/**
 * Features by number: the key that stands n-th has the number n. Keys are hashes, so they are spread evenly, and their upper
 * bits say nearly where one stands: a table of those is small enough to stay in the processor's cache, which a hash table of
 * all keys is not.
 */
final class KeyIndex {

    static final int NONE = -1;

    /** So few keys share their upper bits, in the mean, that they lie side by side in memory. */
    private static final int KEYS_A_BUCKET = 2;

    /** The last one stands behind all others, so that a search ends. */
    private final int[] keys;

    private final int size;
    private final int[] starts;
    private final int shift;

    /** @param ascendingKeys each once */
    KeyIndex(int[] ascendingKeys) {
        size = ascendingKeys.length;
        keys = Arrays.copyOf(ascendingKeys, size + 1);
        keys[size] = Integer.MAX_VALUE;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size / KEYS_A_BUCKET + 1);
        shift = Integer.SIZE - bits;
        starts = starts(ascendingKeys, 1 << bits);
    }

    private int[] starts(int[] keys, int buckets) {
        int[] starts = new int[buckets + 1];
        for (int key : keys) {
            starts[bucketOf(key) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private int bucketOf(int key) {
        return (key ^ Integer.MIN_VALUE) >>> shift;
    }

    int numberOf(int key) {
        return numberOf(key, starts[bucketOf(key)]);
    }

    private int numberOf(int key, int start) {
        int place = start;
        while (keys[place] < key) {
            place++;
        }
        return keys[place] == key && place < size ? place : NONE;
    }

    /**
     * The numbers of several keys.
     *
     * @param numbers where they are written
     */
    void numbersOf(int[] someKeys, int count, int[] numbers) {
        // Three loops, as the first two do so little for each key that the processor fetches many of them from memory
        // at once.
        for (int k = 0; k < count; k++) {
            numbers[k] = starts[bucketOf(someKeys[k])];
        }
        for (int k = 0; k < count; k++) {
            numbers[k] += isLess(keys[numbers[k]], someKeys[k]);
        }
        for (int k = 0; k < count; k++) {
            numbers[k] = numberOf(someKeys[k], numbers[k]);
        }
    }

    /** 1 or 0, without a branch. */
    private static int isLess(int one, int other) {
        return (int) (((long) one - other) >>> (Long.SIZE - 1));
    }
}
