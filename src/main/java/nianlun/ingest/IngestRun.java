package nianlun.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nianlun.division.DivisionCode;
import nianlun.graph.Graph;
import nianlun.report.DocumentId;
import nianlun.report.Report;
import nianlun.report.ReportId;
import nianlun.report.ReportReader;
import nianlun.resolution.Extraction;
import nianlun.resolution.Judgements;
import nianlun.resolution.Resolution;

/** Writes what a plan changes, one jurisdiction after the other. */
final class IngestRun {

    private final Graph graph;
    private final ReportReader reader;
    private final Extraction extraction;
    private final JurisdictionWriter writer;
    private final Judgements judgements;
    private final IngestListener listener;
    private final InputReading reading;

    /** Documents that, read again, hold reports of a jurisdiction that they were not stored for. */
    private final SortedMap<DivisionCode, Map<DocumentId, ReadDocument>> strays = new TreeMap<>();

    private final List<ReportId> written = new ArrayList<>();
    private final List<ReportId> removed = new ArrayList<>();

    IngestRun(
            Graph graph,
            ReportReader reader,
            Extraction extraction,
            JurisdictionWriter writer,
            Judgements judgements,
            IngestListener listener,
            InputReading reading) {
        this.graph = graph;
        this.reader = reader;
        this.extraction = extraction;
        this.writer = writer;
        this.judgements = judgements;
        this.listener = listener;
        this.reading = reading;
    }

    /** Writes all jurisdictions of the plan, and those that turn up when stored documents are read again. */
    void write(IngestPlan plan) {
        listener.planned(plan.places().size());
        TreeSet<DivisionCode> done = new TreeSet<>();
        TreeSet<DivisionCode> open = new TreeSet<>(plan.places());
        while (!open.isEmpty()) {
            DivisionCode place = open.first();
            reading.attempt(place.value(), () -> documentsOf(place, plan))
                    .ifPresent(documents -> write(place, documents));
            done.add(place);
            open.addAll(strays.keySet());
            open.removeAll(done);
        }
    }

    List<ReportId> written() {
        return written;
    }

    List<ReportId> removed() {
        return removed;
    }

    /** The documents that hold reports of a jurisdiction: those that come, and those that stay. */
    private List<ReadDocument> documentsOf(DivisionCode place, IngestPlan plan) {
        Map<DocumentId, ReadDocument> documents = new LinkedHashMap<>();
        plan.added().forEach(read -> documents.put(read.id(), read));
        graph.documentsOf(place).stream()
                .filter(stored -> !plan.isSettled(stored.document().id()))
                .map(stored -> ReadDocument.of(stored, reader))
                .forEach(read -> {
                    documents.put(read.id(), read);
                    read.places()
                            .forEach(other -> strays.computeIfAbsent(other, none -> new LinkedHashMap<>())
                                    .put(read.id(), read));
                });
        documents.putAll(strays.getOrDefault(place, Map.of()));
        return documents.values().stream()
                .filter(read -> read.places().contains(place))
                .toList();
    }

    private void write(DivisionCode place, List<ReadDocument> documents) {
        List<Report> reports = documents.stream()
                .flatMap(document -> document.reportsOf(place).stream())
                .toList();
        Optional<Resolution> resolution = reports.isEmpty()
                ? Optional.empty()
                : Optional.of(extraction.resolve(reports, graph.identitiesOf(place), judgements));
        List<ReportId> gone =
                writer.write(place, documents.stream().map(ReadDocument::stored).toList(), resolution);
        removed.addAll(gone);
        gone.forEach(listener::removed);
        resolution.ifPresent(present -> tell(present, documents));
        listener.finished(place);
    }

    private void tell(Resolution resolution, List<ReadDocument> documents) {
        for (Report report : resolution.reports()) {
            written.add(report.id());
            listener.written(report, resolution.mentionsIn(report).count());
        }
        for (ReadDocument document : documents) {
            document.reportsOf(resolution.jurisdiction().code()).stream()
                    .filter(report -> !resolution.reports().contains(report))
                    .forEach(report -> listener.duplicate(report.id(), document.path()));
        }
    }
}
