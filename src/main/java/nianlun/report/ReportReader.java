package nianlun.report;

import java.util.List;
import nianlun.division.Divisions;

/** Finds the reports in a document. Safe for use by several threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class ReportReader {

    private final Divisions divisions;

    public ReportReader(Divisions divisions) {
        this.divisions = divisions;
    }

    /**
     * The reports of a document, in the order of its text.
     *
     * @throws ReportFormatException if it holds none
     */
    public List<Report> read(Document document) {
        throw new UnsupportedOperationException(document.name() + divisions.named(""));
    }

    /** The whole document as one report, whatever it lacks; jurisdiction and year from its name where its text has none. */
    public Report readAsOne(Document document) {
        throw new UnsupportedOperationException(document.name() + divisions.named(""));
    }
}
