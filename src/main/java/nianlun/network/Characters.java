package nianlun.network;

/**
 * The characters of a sentence as a network sees them.
 *
 * @param rows for each its row in {@link CharacterVectors}
 * @param places for each its place in its word
 * @param natures for each the nature of its word
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
public record Characters(int[] rows, int[] places, int[] natures) {

    /** The places in a word: a word of one character, its first, a middle one, its last. */
    public static final int PLACES = 4;

    /** How many natures are told apart. */
    public static final int NATURES = 128;

    public Characters {
        if (places.length != rows.length || natures.length != rows.length) {
            throw new IllegalArgumentException("Of %d characters, %d places and %d natures are given"
                    .formatted(rows.length, places.length, natures.length));
        }
    }

    /** How many there are. */
    public int length() {
        return rows.length;
    }
}
