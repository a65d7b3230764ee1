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
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nianlun.network.CharacterVectors;

/** What was learned about names from tagged reports: how to label characters, and how to weigh all evidence. */
public final class Recogniser {

    private static final String FORMAT = "nianlun recogniser 2";
    private static final String RESOURCE = "recogniser.bin";
    private static final int BUFFER = 1 << 16;

    private final List<String> trainedOn;
    private final Labeller labels;
    private final EvidenceWeights first;
    private final EvidenceWeights second;
    private final double threshold;

    Recogniser(
            List<String> trainedOn, Labeller labels, EvidenceWeights first, EvidenceWeights second, double threshold) {
        this.trainedOn = List.copyOf(trainedOn);
        this.labels = labels;
        this.first = first;
        this.second = second;
        this.threshold = threshold;
    }

    /** The tagged reports that it learned from, by name. Measured on them it says nothing about other texts. */
    public List<String> trainedOn() {
        return trainedOn;
    }

    /** All evidence that it has learned to weigh. */
    Set<String> evidence() {
        Set<String> evidence = new TreeSet<>(first.pieces());
        evidence.addAll(second.pieces());
        return evidence;
    }

    Labeller labels() {
        return labels;
    }

    WeighingDecision decision(NameWords words) {
        return new WeighingDecision(words, first, second, threshold);
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
        double threshold = in.readDouble();
        EvidenceWeights first = EvidenceWeights.read(in);
        EvidenceWeights second = EvidenceWeights.read(in);
        return new Recogniser(trainedOn, Labeller.read(in, CharacterVectors.bundled()), first, second, threshold);
    }

    /** Writes it, packed. The same recogniser gives the same bytes. */
    public void write(OutputStream file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file, BUFFER), BUFFER))) {
            out.writeUTF(FORMAT);
            out.writeInt(trainedOn.size());
            for (String name : trainedOn) {
                out.writeUTF(name);
            }
            out.writeDouble(threshold);
            first.write(out);
            second.write(out);
            labels.write(out);
        }
    }
}
