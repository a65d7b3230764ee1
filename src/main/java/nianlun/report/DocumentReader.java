package nianlun.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files into documents: bytes, encoding, sidecar. Safe for use by several threads. */
public final class DocumentReader {

    private static final long MOST_BYTES = 64L << 20;

    /**
     * Reads one file, and where its text came from out of {@code NAME.source.tsv} beside it.
     *
     * @throws ReportFormatException if it cannot be read, or not decoded
     */
    public Document read(Path file) {
        String name = nameOf(file);
        byte[] bytes = bytesOf(file, name);
        // Whole, because the same relative path means another file in another folder.
        String path = file.toAbsolutePath().normalize().toString();
        Decoded decoded = new TextDecoder(name).decode(bytes);
        return new Document(DocumentId.of(bytes), name, path, decoded.format(), decoded.text(), Sidecar.beside(file));
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    static byte[] bytesOf(Path file, String name) {
        try {
            refuseWhatIsNoFile(file, name);
            return Files.readAllBytes(file);
        } catch (IOException | UncheckedIOException failed) {
            throw new ReportFormatException(name, "reading it failed: " + failed.getMessage());
        }
    }

    private static void refuseWhatIsNoFile(Path file, String name) throws IOException {
        if (!Files.exists(file)) {
            throw new ReportFormatException(name, "there is no such file; looked for '" + file.toAbsolutePath() + "'");
        }
        if (Files.isDirectory(file)) {
            throw new ReportFormatException(name, "it is a folder; name the files in it");
        }
        if (!Files.isReadable(file)) {
            throw new ReportFormatException(name, "no permission to read it");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new ReportFormatException(
                    name, "it has " + (Files.size(file) >> 20) + " MB, and a report has at most 64; split it");
        }
    }
}
