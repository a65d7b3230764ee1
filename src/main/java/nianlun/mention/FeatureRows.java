package nianlun.mention;

import java.util.Arrays;

/**
 * The features of each character of a sentence. A feature is the hash of its kind and its values: a string of it would only
 * be made to be hashed. Kinds are numbers that stand in no other place: characters have 0 to 32, words 40 to 67, votes 80 to
 * 88, phrases and lists 100 to 116. A model knows its features by them, so a new meaning takes a new number.
 */
final class FeatureRows {

    /** How many words of bits remember which features a character has. */
    private static final int SEEN = 16;

    /** Most characters have no more features than this. */
    private static final int USUAL = 96;

    private final int[][] rows;
    private final int[] sizes;

    FeatureRows(int length) {
        rows = new int[length][USUAL];
        sizes = new int[length];
    }

    void add(int position, int kind, int value) {
        put(position, mixed((kind * 0x9E3779B9) + mixed(value)));
    }

    void add(int position, int kind, int value, int second) {
        put(position, mixed((kind * 0x9E3779B9) + mixed((value * 31) + mixed(second))));
    }

    void add(int position, int kind, int value, int second, int third) {
        put(position, mixed((kind * 0x9E3779B9) + mixed((value * 31) + mixed((second * 31) + mixed(third)))));
    }

    private void put(int position, int key) {
        if (sizes[position] == rows[position].length) {
            rows[position] = Arrays.copyOf(rows[position], 2 * rows[position].length);
        }
        rows[position][sizes[position]++] = key;
    }

    /**
     * The features of a character in the order in which they were found, each once.
     *
     * @param target where they are written, with room for {@link #most}
     * @return how many there are
     */
    int distinct(int position, int[] target) {
        int[] row = rows[position];
        long[] seen = new long[SEEN];
        int count = 0;
        for (int i = 0; i < sizes[position]; i++) {
            int key = row[i];
            int word = key & (SEEN - 1);
            long bit = 1L << (key >> 6);
            // Few keys share a bit, so it is seldom that all have to be compared.
            if ((seen[word] & bit) == 0 || !contains(target, count, key)) {
                seen[word] |= bit;
                target[count++] = key;
            }
        }
        return count;
    }

    private static boolean contains(int[] keys, int count, int key) {
        for (int i = 0; i < count; i++) {
            if (keys[i] == key) {
                return true;
            }
        }
        return false;
    }

    /** How many features any character has at most. */
    int most() {
        return Arrays.stream(sizes).max().orElse(0);
    }

    /** The features of a character by ascending key, each once. */
    int[] at(int position) {
        int[] row = Arrays.copyOf(rows[position], sizes[position]);
        Arrays.sort(row);
        int kept = 0;
        for (int i = 0; i < row.length; i++) {
            if (i == 0 || row[i] != row[i - 1]) {
                row[kept++] = row[i];
            }
        }
        return Arrays.copyOf(row, kept);
    }

    /** The features of all characters. */
    int[][] all() {
        int[][] all = new int[rows.length][];
        for (int i = 0; i < all.length; i++) {
            all[i] = at(i);
        }
        return all;
    }

    int length() {
        return rows.length;
    }

    /** The finishing step of MurmurHash 3 (Appleby): every bit of the input changes half of the output's. */
    private static int mixed(int value) {
        int hash = value ^ (value >>> 16);
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >>> 16);
    }
}
