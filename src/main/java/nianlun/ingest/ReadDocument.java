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

    /** Whether the graph holds all of it: the same bytes, from the same source, for all its jurisdictions, nothing taken out. */
    boolean isStoredAs(DocumentEntry entry) {
        return entry.id().equals(id())
                && entry.sources().equals(stored.document().sources())
                && entry.withheld().isEmpty()
                && places().stream().allMatch(place -> entry.places().contains(place.value()));
    }
}
