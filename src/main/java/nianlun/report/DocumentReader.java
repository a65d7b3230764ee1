package nianlun.report;

import java.nio.file.Path;

/** Reads files into documents: bytes, encoding, sidecar. Safe for use by several threads. */
public final class DocumentReader {

    /**
     * Reads one file, and where its text came from out of {@code NAME.source.tsv} beside it.
     *
     * @throws ReportFormatException if it cannot be read, or not decoded
     */
    @SuppressWarnings("DoNotCallSuggester")
    public Document read(Path file) {
        throw new UnsupportedOperationException(file.toString());
    }
}
