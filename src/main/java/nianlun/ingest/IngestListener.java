package nianlun.ingest;

import java.util.List;
import nianlun.division.DivisionCode;
import nianlun.report.Report;
import nianlun.report.ReportId;

/** Hears how an ingest goes on, to show it while it lasts. */
public interface IngestListener {

    /** A listener that says nothing. */
    IngestListener SILENT = new IngestListener() {};

    /** So many jurisdictions will be written. */
    default void planned(int jurisdictions) {}

    /** An input cannot be read; the others go on. */
    default void refused(Refusal refusal) {}

    /** A report is in the graph as its document says now; so many names were found in it. */
    default void written(Report report, long mentions) {}

    /** A report is no longer in the graph. */
    default void removed(ReportId report) {}

    /** A document holds a report that another one holds as fully or more; that one counts. */
    default void duplicate(ReportId report, String document) {}

    /** These reports, maybe none, are in the graph as another model or lexicon read them; a rebuild reads them again. */
    default void readOtherwise(List<ReportId> reports) {}

    /** A jurisdiction is done. */
    default void finished(DivisionCode jurisdiction) {}
}
