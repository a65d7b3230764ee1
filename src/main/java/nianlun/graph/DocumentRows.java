package nianlun.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nianlun.report.Document;
import nianlun.report.DocumentId;
import nianlun.report.ReportId;
import nianlun.report.Source;
import nianlun.report.Sources;

/** Documents as rows, and back. A source is a text of three cells: the year of its report or nothing, address, day. */
final class DocumentRows {

    private DocumentRows() {}

    /** @param places the codes of the jurisdictions whose reports it holds */
    static Map<String, Object> row(StoredDocument stored, List<String> places) {
        Document document = stored.document();
        return Map.of(
                "name", document.name(),
                "path", document.path(),
                "format", document.format(),
                "text", document.text(),
                "places", places,
                "sources", sources(document.sources()),
                "withheld", stored.withheld().stream().map(ReportId::value).toList());
    }

    static StoredDocument stored(String id, Map<String, Object> row) {
        Document document = new Document(
                new DocumentId(id),
                GraphRows.text(row, "name"),
                GraphRows.text(row, "path"),
                GraphRows.text(row, "format"),
                GraphRows.text(row, "text"),
                sources(GraphRows.texts(row, "sources")));
        return new StoredDocument(document, new TreeSet<>(withheld(row)));
    }

    static DocumentEntry entry(String id, Map<String, Object> row) {
        return new DocumentEntry(
                new DocumentId(id),
                GraphRows.text(row, "name"),
                GraphRows.text(row, "path"),
                sources(GraphRows.texts(row, "sources")),
                GraphRows.texts(row, "places"),
                withheld(row));
    }

    private static List<ReportId> withheld(Map<String, Object> row) {
        return GraphRows.texts(row, "withheld").stream().map(ReportId::new).toList();
    }

    private static List<String> sources(Sources sources) {
        List<String> cells = new ArrayList<>();
        sources.whole().ifPresent(source -> cells.add(cells("", source)));
        sources.ofYears().forEach((year, source) -> cells.add(cells(year.toString(), source)));
        return cells;
    }

    private static String cells(String year, Source source) {
        return String.join(
                "\t",
                year,
                source.url(),
                source.retrievedAt().map(LocalDate::toString).orElse(""));
    }

    private static Sources sources(List<String> stored) {
        Optional<Source> whole = Optional.empty();
        SortedMap<Integer, Source> ofYears = new TreeMap<>();
        for (String line : stored) {
            String[] cells = line.split("\t", -1);
            Source source = new Source(
                    cells[1],
                    Optional.of(cells[2]).filter(day -> !day.isEmpty()).map(LocalDate::parse));
            if (cells[0].isEmpty()) {
                whole = Optional.of(source);
            } else {
                ofYears.put(Integer.valueOf(cells[0]), source);
            }
        }
        return new Sources(whole, ofYears);
    }
}
