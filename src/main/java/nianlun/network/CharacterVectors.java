package nianlun.network;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * A table with a row of numbers for each character that is usual in Chinese text: characters that stand in similar
 * surroundings have similar rows.
 *
 * <p>The bundled table is the input layer of the model bge-small-zh-v1.5, reduced to its principal components (Xiao et
 * al. 2023, <i>C-Pack: Packed Resources For General Chinese Embeddings</i>, arXiv 2309.07597). Over all its numbers the
 * mean is 0 and the standard deviation 1. Row 0 is all zeros and stands for every other character and for white space.
 */
public final class CharacterVectors {

    static final String RESOURCE = "character-vectors.bin";

    private final short[] rows;
    private final byte[] numbers;
    private final int width;
    private final float scale;

    private CharacterVectors(short[] rows, byte[] numbers, int width, float scale) {
        this.rows = rows;
        this.numbers = numbers;
        this.width = width;
        this.scale = scale;
    }

    /** The table that ships with the application, read once. */
    public static CharacterVectors bundled() {
        return Bundled.VECTORS;
    }

    /** Reads what {@code CharacterVectorPacker} wrote: count, width, the characters, the scale, the numbers. */
    static CharacterVectors read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)));
        int count = in.readInt();
        int width = in.readInt();
        short[] rows = new short[Character.MAX_VALUE + 1];
        for (int row = 1; row <= count; row++) {
            rows[in.readChar()] = (short) row;
        }
        float scale = in.readFloat();
        byte[] numbers = new byte[(count + 1) * width];
        in.readFully(numbers, width, count * width);
        return new CharacterVectors(rows, numbers, width, scale);
    }

    /** How many numbers a row has. */
    public int width() {
        return width;
    }

    /** How many rows there are, row 0 among them. */
    public int count() {
        return numbers.length / width;
    }

    /** The row of a character, 0 for one that has none of its own. */
    public int rowOf(char character) {
        return Short.toUnsignedInt(rows[character]);
    }

    /** Writes the numbers of a row into {@code target}, from {@code offset} on. */
    public void copyRow(int row, float[] target, int offset) {
        int start = row * width;
        for (int i = 0; i < width; i++) {
            target[offset + i] = numbers[start + i] * scale;
        }
    }

    /** All rows one after another, in an array of its own. */
    public float[] table() {
        float[] table = new float[numbers.length];
        for (int row = 0; row < count(); row++) {
            copyRow(row, table, row * width);
        }
        return table;
    }

    private static final class Bundled {

        static final CharacterVectors VECTORS = load();

        private static CharacterVectors load() {
            try (InputStream in = CharacterVectors.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The resource 'nianlun/network/" + RESOURCE + "' is missing");
                }
                return read(in);
            } catch (IOException failed) {
                throw new UncheckedIOException("Cannot read the resource '" + RESOURCE + "'", failed);
            }
        }
    }
}
