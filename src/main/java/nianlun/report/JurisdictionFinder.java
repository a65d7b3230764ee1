package nianlun.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianlun.division.Division;
import nianlun.division.DivisionCode;
import nianlun.division.Divisions;
import nianlun.report.PlaceNames.Meaning;

/** Finds the jurisdiction of a report: in its own words, else on its page, by its towns, by the file's name. */
final class JurisdictionFinder {

    private static final String NATION = "中国";

    private final PlaceNames names;
    private final Divisions divisions;
    private final PlacesInText places;

    JurisdictionFinder(Divisions divisions) {
        this.divisions = divisions;
        this.names = new PlaceNames(divisions);
        this.places = new PlacesInText(divisions);
    }

    /** What the report says of itself, or the page above it. */
    Optional<FoundPlace> written(Excerpt excerpt, String text, Document document) {
        NamedGovernments named = new NamedGovernments(excerpt);
        if (named.isNational()) {
            return Optional.of(FoundPlace.written(new Jurisdiction(DivisionCode.unknown(NATION), NATION)));
        }
        return known(named.inReport(), text, document)
                .or(() -> known(named.onPage(), text, document)
                        .map(found -> FoundPlace.inferred(found.jurisdiction(), "title of the page")))
                .or(() -> named.inReport().stream()
                        .filter(name -> name.matches(".{2,}[省市县区旗州盟]"))
                        .findFirst()
                        .map(JurisdictionFinder::unknown));
    }

    private Optional<FoundPlace> known(List<String> written, String text, Document document) {
        return written.stream()
                .flatMap(name -> names.meaningOf(name).stream())
                .findFirst()
                .map(meaning -> oneOf(meaning, text, document));
    }

    /** Of several divisions of one name the one whose surroundings and towns the text names; none is guessed. */
    private FoundPlace oneOf(Meaning meaning, String text, Document document) {
        if (meaning.divisions().size() == 1) {
            return FoundPlace.written(jurisdiction(meaning.divisions().get(0), meaning.name()));
        }
        Map<DivisionCode, Double> scores = places.scores(text + "\n" + document.name());
        List<Division> ranked = meaning.divisions().stream()
                .sorted(Comparator.comparingDouble(
                        (Division division) -> -scoreWithSurroundings(division, scores, text, document)))
                .toList();
        double best = scoreWithSurroundings(ranked.get(0), scores, text, document);
        double next = scoreWithSurroundings(ranked.get(1), scores, text, document);
        if (best > next && best >= 1) {
            return FoundPlace.inferred(jurisdiction(ranked.get(0), meaning.name()), "towns");
        }
        return new FoundPlace(
                new Jurisdiction(DivisionCode.unknown(meaning.name()), meaning.name()),
                Optional.of("a name that " + meaning.divisions().size() + " divisions bear"));
    }

    private double scoreWithSurroundings(
            Division division, Map<DivisionCode, Double> scores, String text, Document document) {
        long surroundings = divisions.ancestorsOf(division).stream()
                .filter(ancestor ->
                        text.contains(ancestor.name()) || document.name().contains(PlaceNames.knownBy(ancestor)))
                .count();
        return scores.getOrDefault(division.code(), 0.0) + 2.0 * surroundings;
    }

    /** What towns or the file's name say of a report that does not name itself. */
    FoundPlace elsewhere(Excerpt excerpt, String text, Document document) {
        Optional<String> level = new NamedGovernments(excerpt).level().or(() -> LevelInText.of(text));
        if (level.filter("国"::equals).isPresent()) {
            return FoundPlace.inferred(new Jurisdiction(DivisionCode.unknown(NATION), NATION), "its own words");
        }
        return new UnnamedPlace(divisions, level, places.scores(text))
                .find(new FileNamePlace(document, names).divisions())
                .orElseGet(() -> unknown(FileNamePlace.of(document)));
    }

    /** What a file's name says otherwise than the text. */
    Optional<String> contradicting(Document document, Jurisdiction found) {
        return new FileNamePlace(document, names).contradicting(found);
    }

    private static FoundPlace unknown(String name) {
        String bare = Line.bare(name);
        return FoundPlace.inferred(new Jurisdiction(DivisionCode.unknown(bare), bare), "in no list of divisions");
    }

    private static Jurisdiction jurisdiction(Division division, String name) {
        boolean full = name.length() >= 3 && "省市县区旗州盟".indexOf(name.charAt(name.length() - 1)) >= 0;
        return new Jurisdiction(division.code(), full ? name : division.name());
    }
}
