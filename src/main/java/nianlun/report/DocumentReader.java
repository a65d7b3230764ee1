package nianlun.report;

import java.nio.file.Path;

/** Reads files into documents: bytes, encoding, sidecar. Safe for use by several threads. */
public final class DocumentReader {

    /**
     * Reads one file, and where its text came from out of {@code NAME.source.tsv} beside it.
     *
     * @throws ReportFormatException if it cannot be read, or not decoded
     */
    public Document read(Path file) {
        if (file.isAbsolute()) {
            throw new ReportFormatException(file.toString(), "not written yet");
        }
        return read(file.toAbsolutePath());
    }
}
