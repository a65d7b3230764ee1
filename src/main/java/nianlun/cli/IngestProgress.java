package nianlun.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import nianlun.division.DivisionCode;
import nianlun.graph.GraphSize;
import nianlun.ingest.IngestListener;
import nianlun.ingest.IngestResult;
import nianlun.ingest.Refusal;
import nianlun.report.Report;
import nianlun.report.ReportId;

/** Shows how an ingest goes on: with a bar on a terminal, with a line a report elsewhere. */
final class IngestProgress implements IngestListener, AutoCloseable {

    private final PrintWriter err;
    private Optional<ProgressBar> bar = Optional.empty();

    IngestProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void planned(int jurisdictions) {
        if (isTerminal() && jurisdictions > 0) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName("jurisdictions")
                    .setInitialMax(jurisdictions)
                    .build());
        }
    }

    @SuppressWarnings("SystemConsoleNull") // Java 17, where there is a console only on a terminal
    private static boolean isTerminal() {
        return System.console() != null;
    }

    @Override
    public void written(Report report, long mentions) {
        bar.ifPresentOrElse(
                shown -> shown.setExtraMessage(report.id().value()),
                () -> err.printf(
                        "%s  %s %d  %d sentences, %d mentions%s%n",
                        report.id(),
                        report.jurisdiction().name(),
                        report.year(),
                        report.sentences().count(),
                        mentions,
                        report.inferred().isEmpty()
                                ? ""
                                : "  (inferred: " + String.join("; ", report.inferences()) + ")"));
    }

    @Override
    public void refused(Refusal refusal) {
        err.println(refusal.message());
    }

    @Override
    public void removed(ReportId report) {
        err.printf("%s  removed%n", report);
    }

    @Override
    public void duplicate(ReportId report, String document) {
        err.printf(
                "%s  is in several documents; another one counts, not that in '%s', which is no fuller%n",
                report, document);
    }

    @Override
    public void finished(DivisionCode jurisdiction) {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void readOtherwise(List<ReportId> reports) {
        close();
        if (!reports.isEmpty()) {
            err.printf(
                    "%d reports in the graph, the first of them %s, were read by another model or with another lexicon than this call has; 'nianlun ingest --rebuild' reads all again, with --lexicon if you name one%n",
                    reports.size(), reports.get(0));
        }
    }

    /** The last lines: what was done, and what the graph holds now. */
    void finish(IngestResult result) {
        close();
        GraphSize size = result.size();
        err.printf(
                "%d reports written, %d removed, %d documents unchanged, %d inputs refused%n",
                result.written().size(),
                result.removed().size(),
                result.unchanged(),
                result.refusals().size());
        err.printf(
                "The graph holds %d reports, %d sentences, %d mentions, %d entities; ask it with 'nianlun history NAME', 'nianlun query' or 'nianlun serve'%n",
                size.reports(), size.sentences(), size.mentions(), size.entities());
        err.flush();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
