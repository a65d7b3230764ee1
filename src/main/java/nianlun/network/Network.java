package nianlun.network;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What was learned of characters in their context: gives each character of a sentence a score for each label. */
public final class Network {

    private final Shape shape;
    private final float[][] weights;
    private final Scoring scoring;

    Network(Shape shape, float[][] weights, CharacterVectors table) {
        this.shape = shape;
        this.weights = weights;
        scoring = new Scoring(shape, weights, table, Product.fastest());
    }

    /**
     * The scores of a sentence's characters.
     *
     * @return a row for each character; of its numbers only as many mean something as there were labels to learn
     */
    public float[][] scores(Characters sentence) {
        return scoring.scores(sentence);
    }

    /** Writes what was learned; the character vectors, which were given, are not written. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(shape.layers());
        for (int reach : shape.reaches()) {
            out.writeInt(reach);
        }
        for (float[] row : weights) {
            for (float weight : row) {
                out.writeShort(Half.of(weight));
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Network read(DataInput in, CharacterVectors table) throws IOException {
        List<Integer> reaches = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            reaches.add(in.readInt());
        }
        Shape shape = new Shape(table.width(), reaches);
        float[][] weights = new float[shape.size()][Rows.WIDTH];
        for (float[] row : weights) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Half.toFloat(in.readShort());
            }
        }
        return new Network(shape, weights, table);
    }
}
