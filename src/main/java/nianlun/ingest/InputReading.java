package nianlun.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nianlun.graph.StoredDocument;
import nianlun.report.DocumentReader;
import nianlun.report.ReportFormatException;
import nianlun.report.ReportReader;

/** Reads input files one after the other; what cannot be read is noted, and the others go on. */
final class InputReading {

    private final DocumentReader documentReader = new DocumentReader();
    private final ReportReader reportReader;
    private final IngestListener listener;
    private final List<Refusal> refusals = new ArrayList<>();
    private int unchanged;

    InputReading(ReportReader reportReader, IngestListener listener) {
        this.reportReader = reportReader;
        this.listener = listener;
    }

    List<Path> files(Path path) {
        return attempt(path.toString(), () -> InputFiles.of(path)).orElse(List.of());
    }

    Optional<ReadDocument> document(Path file) {
        return attempt(
                file.toString(), () -> ReadDocument.of(StoredDocument.whole(documentReader.read(file)), reportReader));
    }

    void count(boolean isNew) {
        unchanged += isNew ? 0 : 1;
    }

    void refuse(String input, String message) {
        Refusal refusal = new Refusal(input, message);
        refusals.add(refusal);
        listener.refused(refusal);
    }

    int unchanged() {
        return unchanged;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** What reading gives, or nothing if it was refused. */
    <T> Optional<T> attempt(String input, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (ReportFormatException e) {
            refuse(input, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
