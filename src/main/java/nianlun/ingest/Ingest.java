package nianlun.ingest;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nianlun.division.DivisionCode;
import nianlun.graph.Graph;
import nianlun.graph.GraphConnection;
import nianlun.graph.Provenance;
import nianlun.graph.StoredDocument;
import nianlun.graph.WriterLock;
import nianlun.report.ReportId;
import nianlun.report.ReportReader;
import nianlun.resolution.Extraction;
import nianlun.resolution.Judgement;
import nianlun.resolution.JudgementException;
import nianlun.resolution.JudgementFile;
import nianlun.resolution.Judgements;
import nianlun.resolution.Resolution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The whole way from files to graph. What the graph holds follows from its documents alone, in whatever order they came. */
@Component
@Lazy
public class Ingest {

    private static final String NOTHING_TO_REMOVE =
            "Cannot remove '%s': the graph has no document of this path or name and no report of this id; "
                    + "'nianlun query reports' lists what it has";

    private final Graph graph;
    private final GraphConnection connection;
    private final ReportReader reportReader;
    private final Extraction extraction;
    private final Provenance provenance;
    private final JudgementFile judgements;

    Ingest(
            Graph graph,
            GraphConnection connection,
            ReportReader reportReader,
            Extraction extraction,
            Provenance provenance,
            JudgementFile judgements) {
        this.graph = graph;
        this.connection = connection;
        this.reportReader = reportReader;
        this.extraction = extraction;
        this.provenance = provenance;
        this.judgements = judgements;
    }

    /**
     * Reads files and folders into the graph. A file that was read before and has changed replaces its reports, and reports
     * that were taken out of one come back; a file that cannot be read is told to the listener, and the others go on.
     */
    public IngestResult add(Collection<Path> paths, IngestListener listener) {
        return add(paths, listener, true);
    }

    /** The same, but what was taken out of a document that is there stays out. */
    public IngestResult addNew(Collection<Path> paths, IngestListener listener) {
        return add(paths, listener, false);
    }

    private IngestResult add(Collection<Path> paths, IngestListener listener, boolean restores) {
        return change(listener, graph::replace, (plan, reading) -> {
            for (Path path : paths) {
                reading.files(path)
                        .forEach(file ->
                                reading.document(file).ifPresent(read -> reading.count(plan.add(read, restores))));
            }
            plan.replaceByPath();
        });
    }

    /** Takes out documents, named by their paths or file names, or single reports, named by their ids. */
    public IngestResult remove(Collection<String> names, IngestListener listener) {
        return change(listener, graph::replace, (plan, reading) -> {
            for (String name : names) {
                if (!plan.drop(name) && !withhold(name, plan)) {
                    reading.refuse(name, NOTHING_TO_REMOVE.formatted(name));
                }
            }
        });
    }

    /** Reads the documents that the graph keeps again, and makes the graph what they say. */
    public IngestResult rebuild(IngestListener listener) {
        return change(listener, graph::rebuild, (plan, reading) -> plan.readAllAgain());
    }

    /** What persons have judged so far. */
    public Judgements judgements() {
        return judgements.read();
    }

    /**
     * Takes judgements into their file, and makes the graph what they say.
     *
     * @throws JudgementException if one contradicts what was judged before; neither file nor graph are changed then
     */
    public IngestResult judge(List<Judgement> added, IngestListener listener) {
        return change(listener, graph::replace, (plan, reading) -> {
            Judgements all = judgements.read();
            for (Judgement judgement : added) {
                all = all.with(judgement);
            }
            judgements.write(all);
            added.forEach(judgement -> plan.readAgain(placesOf(judgement)));
        });
    }

    /**
     * Takes a judgement back, and makes the graph what is left.
     *
     * @throws JudgementException if there is none of this id
     */
    public IngestResult undo(String id, IngestListener listener) {
        return change(listener, graph::replace, (plan, reading) -> {
            Judgements all = judgements.read();
            judgements.write(all.without(id));
            all.all().stream()
                    .filter(judgement -> judgement.id().equals(id))
                    .forEach(judgement -> plan.readAgain(placesOf(judgement)));
        });
    }

    private List<DivisionCode> placesOf(Judgement judgement) {
        return judgement
                .place()
                .map(List::of)
                .orElseGet(() -> graph.placesThatName(List.of(judgement.left(), judgement.right())));
    }

    private IngestResult change(
            IngestListener listener, GraphChange change, BiConsumer<IngestPlan, InputReading> planning) {
        if (!connection.isEmbedded()) {
            connection.prepareForWriting();
        }
        try (WriterLock lock = connection.lockForWriting()) {
            IngestPlan plan = new IngestPlan(graph.documents());
            InputReading reading = new InputReading(reportReader, listener);
            planning.accept(plan, reading);
            IngestRun run = new IngestRun(
                    graph,
                    reportReader,
                    extraction,
                    (place, documents, resolution) -> change.write(place, documents, resolution, provenance, lock),
                    judgements.read(),
                    listener,
                    reading);
            run.write(plan);
            listener.readOtherwise(graph.readOtherwise(provenance));
            return new IngestResult(
                    run.written(), run.removed(), reading.unchanged(), reading.refusals(), graph.size());
        }
    }

    /** Takes a report out of each document that holds it; false if none does. */
    private boolean withhold(String name, IngestPlan plan) {
        Optional<ReportId> report = ReportId.parse(name);
        List<ReadDocument> holding =
                report.map(ReportId::jurisdiction).map(graph::documentsOf).orElse(List.of()).stream()
                        .map(stored -> plan.planned(stored.document().id())
                                .orElseGet(() -> ReadDocument.of(stored, reportReader)))
                        .filter(read -> read.reports().stream()
                                .anyMatch(held -> Optional.of(held.id()).equals(report)))
                        .toList();
        holding.forEach(read -> plan.put(ReadDocument.of(read.stored().without(report.orElseThrow()), reportReader)));
        return !holding.isEmpty();
    }

    @FunctionalInterface
    private interface GraphChange {
        List<ReportId> write(
                DivisionCode place,
                List<StoredDocument> documents,
                Optional<Resolution> resolution,
                Provenance provenance,
                WriterLock lock);
    }
}
