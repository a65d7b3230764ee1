package nianlun.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One government's report of one year.
 *
 * @param document the document that it is a part of
 * @param extent its characters in the document's text
 * @param year the year that it was delivered in
 * @param title as written, without spaces between its characters; empty where none is written
 * @param session the people's congress and its session, as written (荣成市第十九届人民代表大会第二次会议)
 * @param speaker who delivered it
 * @param deliveredOn the day of delivery, only where a whole date is written
 * @param inferred what is not written in the report itself, and where it was taken from instead: {@code year} →
 *     {@code headings}, {@code jurisdiction} → {@code other reports of the file}, {@code towns} or {@code file name}
 */
public record Report(
        ReportId id,
        DocumentId document,
        Span extent,
        Jurisdiction jurisdiction,
        int year,
        String title,
        Optional<String> session,
        Optional<String> speaker,
        Optional<LocalDate> deliveredOn,
        Optional<Source> source,
        SortedMap<String, String> inferred,
        List<Section> sections) {

    public Report {
        inferred = Collections.unmodifiableSortedMap(new TreeMap<>(inferred));
        sections = List.copyOf(sections);
    }

    /** All its sentences, in the order of the text. */
    public Stream<Sentence> sentences() {
        return sections.stream().flatMap(section -> section.sentences().stream());
    }

    /** What was inferred, as {@code field: from where} lines. */
    public List<String> inferences() {
        return inferred.entrySet().stream().map(Report::line).toList();
    }

    private static String line(Map.Entry<String, String> entry) {
        return entry.getKey() + ": " + entry.getValue();
    }
}
