package nianlun.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nianlun.report.DocumentId;
import nianlun.report.Report;
import nianlun.report.ReportReader;

/**
 * The reports in files and folders, without a graph.
 *
 * @param pathOfDocument where each document was read from
 * @param refusals what could not be read
 */
public record Inputs(List<Report> reports, Map<DocumentId, String> pathOfDocument, List<Refusal> refusals) {

    public Inputs {
        reports = List.copyOf(reports);
        pathOfDocument = Map.copyOf(pathOfDocument);
        refusals = List.copyOf(refusals);
    }

    /** Reads files and folders; what cannot be read is told to the listener, and the others go on. */
    public static Inputs read(Collection<Path> paths, ReportReader reader, IngestListener listener) {
        InputReading reading = new InputReading(reader, listener);
        List<Report> reports = new ArrayList<>();
        Map<DocumentId, String> pathOfDocument = new HashMap<>();
        paths.stream()
                .flatMap(path -> reading.files(path).stream())
                .flatMap(file -> reading.document(file).stream())
                .filter(read -> pathOfDocument.putIfAbsent(read.id(), read.path()) == null)
                .forEach(read -> reports.addAll(read.reports()));
        return new Inputs(reports, pathOfDocument, reading.refusals());
    }

    public String pathOf(DocumentId document) {
        return Objects.requireNonNull(pathOfDocument.get(document), document.value());
    }
}
