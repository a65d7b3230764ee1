package nianlun.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import nianlun.division.DivisionCode;
import nianlun.division.Divisions;

/** Makes reports out of excerpts: who reported, when, and in which sections. */
final class ReportDescriber {

    /** Stands for a year that nothing tells. */
    private static final FoundYear NO_YEAR = new FoundYear(1000, 1000, Optional.of("nothing"));

    private final HeadingWords words;
    private final YearFinder years;
    private final JurisdictionFinder jurisdictions;
    private final PageSource pageSource = new PageSource();

    ReportDescriber(Divisions divisions, HeadingWords words) {
        this.words = words;
        this.years = new YearFinder(words);
        this.jurisdictions = new JurisdictionFinder(divisions);
    }

    List<Report> describe(Document document, List<Excerpt> excerpts, Sentences sentences) {
        List<FoundPlace> places = places(document, excerpts);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < excerpts.size(); i++) {
            Excerpt excerpt = excerpts.get(i);
            FoundYear year = years.find(excerpt, document)
                    .orElseThrow(() -> new ReportFormatException(
                            document.name(),
                            "the report's year is written nowhere; looked for a date, headings like '2023年工作回顾' "
                                    + "and a year in the file's name"));
            SortedMap<String, String> inferred = inferred(document, year, places.get(i), excerpts.size() == 1);
            reports.add(report(document, excerpt, excerpt.extent(), year, places.get(i), inferred, sentences));
        }
        return reports;
    }

    Report describeWhole(Document document, Excerpt excerpt, Sentences sentences) {
        FoundPlace place = place(document, excerpt, Optional.empty());
        FoundYear year = years.find(excerpt, document).orElse(NO_YEAR);
        SortedMap<String, String> inferred = inferred(document, year, place, true);
        Span whole = new Span(0, document.text().length());
        return report(document, excerpt, whole, year, place, inferred, sentences);
    }

    private List<FoundPlace> places(Document document, List<Excerpt> excerpts) {
        List<Optional<FoundPlace>> written = excerpts.stream()
                .map(excerpt -> jurisdictions.written(excerpt, textOf(document, excerpt), document))
                .toList();
        List<Jurisdiction> known = written.stream()
                .flatMap(Optional::stream)
                .map(FoundPlace::jurisdiction)
                .toList();
        boolean alike = known.stream().map(Jurisdiction::code).distinct().count() == 1;
        Optional<Jurisdiction> others = alike ? Optional.of(known.get(0)) : Optional.empty();
        List<FoundPlace> places = new ArrayList<>();
        for (int i = 0; i < excerpts.size(); i++) {
            Excerpt excerpt = excerpts.get(i);
            places.add(written.get(i).orElseGet(() -> place(document, excerpt, others)));
        }
        return places;
    }

    private FoundPlace place(Document document, Excerpt excerpt, Optional<Jurisdiction> others) {
        String text = textOf(document, excerpt);
        return jurisdictions
                .written(excerpt, text, document)
                .or(() -> others.map(other -> FoundPlace.inferred(other, "other reports of the file")))
                .orElseGet(() -> jurisdictions.elsewhere(excerpt, text, document));
    }

    private Report report(
            Document document,
            Excerpt excerpt,
            Span extent,
            FoundYear year,
            FoundPlace place,
            SortedMap<String, String> inferred,
            Sentences sentences) {
        Head head = new Head(excerpt.head());
        Optional<LocalDate> day = head.day().filter(found -> found.getYear() == year.delivered());
        DivisionCode code = place.jurisdiction().code();
        List<Line> lines = new ArrayList<>(excerpt.head());
        lines.addAll(excerpt.body());
        return new Report(
                ReportId.of(
                        code,
                        year.delivered(),
                        day.map(LocalDate::getMonthValue).orElse(0)),
                document.id(),
                extent,
                place.jurisdiction(),
                year.delivered(),
                head.title(),
                head.session(),
                head.speaker(),
                day,
                document.sources().of(year.delivered()).or(() -> pageSource.of(excerpt)),
                inferred,
                new SectionReader(words, sentences, year.delivered(), year.planned())
                        .read(lines, excerpt.head().size()));
    }

    private SortedMap<String, String> inferred(Document document, FoundYear year, FoundPlace place, boolean alone) {
        SortedMap<String, String> inferred = new TreeMap<>();
        year.inferredFrom().ifPresent(from -> inferred.put("year", from));
        place.inferredFrom().ifPresent(from -> inferred.put("jurisdiction", from));
        if (alone) {
            contradiction(document, year, place).ifPresent(said -> inferred.put("file name", said));
        }
        return inferred;
    }

    /** What the file's name says otherwise than the text, which wins. */
    private Optional<String> contradiction(Document document, FoundYear year, FoundPlace place) {
        Map<String, String> bySaid = new LinkedHashMap<>();
        OptionalInt named = YearFinder.ofName(document);
        if (named.isPresent() && named.getAsInt() != year.delivered()) {
            bySaid.put(Integer.toString(named.getAsInt()), Integer.toString(year.delivered()));
        }
        jurisdictions
                .contradicting(document, place.jurisdiction())
                .ifPresent(name -> bySaid.put(name, place.jurisdiction().name()));
        return bySaid.isEmpty()
                ? Optional.empty()
                : Optional.of("says " + String.join(" and ", bySaid.keySet()) + ", the text says "
                        + String.join(" and ", bySaid.values()));
    }

    private static String textOf(Document document, Excerpt excerpt) {
        return excerpt.extent().of(document.text());
    }
}
