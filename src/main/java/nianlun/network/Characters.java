package nianlun.network;

import java.util.Random;

/**
 * The characters of a sentence as a network sees them.
 *
 * @param rows for each its row in {@link CharacterVectors}
 * @param places for each its place in its word
 * @param natures for each the nature of its word
 * @param hints for each what word lists know of it; 0 is nothing
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
public record Characters(int[] rows, int[] places, int[] natures, int[] hints) {

    /** The places in a word: a word of one character, its first, a middle one, its last. */
    public static final int PLACES = 4;

    /** How many natures are told apart. */
    public static final int NATURES = 128;

    /** How many hints are told apart. */
    public static final int HINTS = 512;

    public Characters {
        if (places.length != rows.length || natures.length != rows.length || hints.length != rows.length) {
            throw new IllegalArgumentException("Of %d characters, %d places, %d natures and %d hints are given"
                    .formatted(rows.length, places.length, natures.length, hints.length));
        }
    }

    /** How many there are. */
    public int length() {
        return rows.length;
    }

    /** The same with a share of the characters as if no vector were known for them; all else that is known of them stays. */
    Characters withSomeHidden(double share, Random random) {
        int[] left = rows.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] = random.nextDouble() < share ? 0 : left[i];
        }
        return new Characters(left, places, natures, hints);
    }
}
