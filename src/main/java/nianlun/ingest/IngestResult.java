package nianlun.ingest;

import java.util.List;
import nianlun.graph.GraphSize;
import nianlun.report.ReportId;

/**
 * What an ingest did.
 *
 * @param written the reports that were written, or written again because another one of their jurisdiction changed
 * @param removed the reports that are gone
 * @param unchanged how many documents were in the graph already
 * @param refusals what could not be read
 * @param size what the graph holds now
 */
public record IngestResult(
        List<ReportId> written, List<ReportId> removed, int unchanged, List<Refusal> refusals, GraphSize size) {

    public IngestResult {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        refusals = List.copyOf(refusals);
    }

    /** Whether all that was asked for was done. */
    public boolean isComplete() {
        return refusals.isEmpty();
    }
}
