package nianlun.graph;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nianlun.report.Document;
import nianlun.report.ReportId;

/**
 * A document as the graph keeps it, so that its reports can be read again.
 *
 * @param withheld reports of it that somebody took out
 */
public record StoredDocument(Document document, SortedSet<ReportId> withheld) {

    public StoredDocument {
        withheld = Collections.unmodifiableSortedSet(new TreeSet<>(withheld));
    }

    /** A document that nothing was taken out of. */
    public static StoredDocument whole(Document document) {
        return new StoredDocument(document, new TreeSet<>());
    }

    /** The document without one more of its reports. */
    public StoredDocument without(ReportId report) {
        SortedSet<ReportId> more = new TreeSet<>(withheld);
        more.add(report);
        return new StoredDocument(document, more);
    }
}
