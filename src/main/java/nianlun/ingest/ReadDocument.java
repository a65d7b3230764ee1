package nianlun.ingest;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nianlun.division.DivisionCode;
import nianlun.graph.DocumentEntry;
import nianlun.graph.StoredDocument;
import nianlun.report.DocumentId;
import nianlun.report.Report;
import nianlun.report.ReportReader;
import nianlun.report.Sources;

/** A document with the reports that count of it: those that nobody took out. */
record ReadDocument(StoredDocument stored, List<Report> reports) {

    static ReadDocument of(StoredDocument stored, ReportReader reader) {
        List<Report> reports = reader.read(stored.document()).stream()
                .filter(report -> !stored.withheld().contains(report.id()))
                .toList();
        return new ReadDocument(stored, reports);
    }

    DocumentId id() {
        return stored.document().id();
    }

    String path() {
        return stored.document().path();
    }

    List<Report> reportsOf(DivisionCode place) {
        return reports.stream()
                .filter(report -> report.jurisdiction().code().equals(place))
                .toList();
    }

    SortedSet<DivisionCode> places() {
        SortedSet<DivisionCode> places = new TreeSet<>();
        reports.forEach(report -> places.add(report.jurisdiction().code()));
        return places;
    }

    /**
     * Whether the graph holds all of it: the same bytes, from the same source, for all its jurisdictions.
     *
     * @param whole whether a document that something was taken out of is not all of it
     */
    boolean isStoredAs(DocumentEntry entry, boolean whole) {
        return entry.id().equals(id())
                && (hasNoSource() || entry.sources().equals(stored.document().sources()))
                && (entry.withheld().isEmpty() || !whole)
                && reports.stream()
                        .filter(report -> !entry.withheld().contains(report.id()))
                        .allMatch(report -> entry.places()
                                .contains(report.jurisdiction().code().value()));
    }

    /** A copy of a file without the sidecar that another copy has says nothing against it. */
    private boolean hasNoSource() {
        Sources sources = stored.document().sources();
        return sources.whole().isEmpty() && sources.ofYears().isEmpty();
    }
}
