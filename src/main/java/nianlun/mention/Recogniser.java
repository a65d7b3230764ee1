package nianlun.mention;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nianlun.network.CharacterVectors;

/** What was learned about names from tagged reports: how to label characters. */
public final class Recogniser {

    private static final String FORMAT = "nianlun recogniser 3";
    private static final String RESOURCE = "recogniser.bin";
    private static final int BUFFER = 1 << 16;

    private final List<String> trainedOn;
    private final Labeller labels;

    Recogniser(List<String> trainedOn, Labeller labels) {
        this.trainedOn = List.copyOf(trainedOn);
        this.labels = labels;
    }

    /** The tagged reports that it learned from, by name. Measured on them it says nothing about other texts. */
    public List<String> trainedOn() {
        return trainedOn;
    }

    Labeller labels() {
        return labels;
    }

    /** The one that ships with the application. */
    public static Recogniser bundled() {
        try (InputStream in = Recogniser.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource 'nianlun/mention/" + RESOURCE + "' is missing");
            }
            return read(in);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read the resource '" + RESOURCE + "'", failed);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Recogniser read(InputStream file) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER));
        String format = in.readUTF();
        if (!format.equals(FORMAT)) {
            throw new IOException("Looked for '" + FORMAT + "' and found '" + format + "'; train the model again");
        }
        List<String> trainedOn = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            trainedOn.add(in.readUTF());
        }
        return new Recogniser(trainedOn, Labeller.read(in, CharacterVectors.bundled()));
    }

    /** Writes it, packed. The same recogniser gives the same bytes. */
    public void write(OutputStream file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file, BUFFER), BUFFER))) {
            out.writeUTF(FORMAT);
            out.writeInt(trainedOn.size());
            for (String name : trainedOn) {
                out.writeUTF(name);
            }
            labels.write(out);
        }
    }
}
