package nianlun.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianlun.division.Division;
import nianlun.division.DivisionCode;
import nianlun.division.Divisions;
import nianlun.division.Level;

/** Finds the jurisdiction of a report that says 县人民政府 and no name: by the places in its text and the file's name. */
final class UnnamedPlace {

    private static final double SURE = 4;
    private static final double LIKELY = 2;

    private final Divisions divisions;
    private final Optional<String> level;
    private final Map<DivisionCode, Double> scores;

    /**
     * @param level how the report calls its own level: 县
     * @param scores how strongly the text names what lies in each division
     */
    UnnamedPlace(Divisions divisions, Optional<String> level, Map<DivisionCode, Double> scores) {
        this.divisions = divisions;
        this.level = level;
        this.scores = scores;
    }

    /** The text wins over the file's name where it is sure of another place; a place inside of that one is meant by both. */
    Optional<FoundPlace> find(List<Division> namedByFile) {
        Optional<Division> inText = inText();
        Optional<Division> inName = onlyOne(namedByFile);
        if (inName.isEmpty()
                || inText.filter(found -> isSurerThan(inName.get(), found)).isPresent()) {
            return inText.map(found -> FoundPlace.inferred(called(found), "towns"));
        }
        boolean confirmed = score(inName.get()) >= LIKELY;
        return inName.map(found -> FoundPlace.inferred(called(found), confirmed ? "towns" : "file name"));
    }

    private Optional<Division> inText() {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= LIKELY)
                .sorted(Map.Entry.<DivisionCode, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> divisions.byCode(entry.getKey()).stream())
                .filter(this::isOfLevel)
                .findFirst();
    }

    /** 平山 is a county and a district; a report that says 县 means the county. */
    private Optional<Division> onlyOne(List<Division> namedByFile) {
        List<Division> exact = namedByFile.stream()
                .filter(division -> level.filter(division.name()::endsWith).isPresent())
                .toList();
        List<Division> fitting = namedByFile.stream().filter(this::isOfLevel).toList();
        List<Division> candidates = exact.isEmpty() ? fitting : exact;
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private boolean isSurerThan(Division inName, Division inText) {
        return !inName.code().isWithin(inText.code()) && score(inText) >= SURE + 2 * score(inName);
    }

    private double score(Division division) {
        return scores.getOrDefault(division.code(), 0.0);
    }

    /** A county may have become a city or a district since. */
    private boolean isOfLevel(Division division) {
        return level.isEmpty()
                || division.name().endsWith(level.get())
                || (division.level() == Level.COUNTY && "县区旗".contains(level.get()));
    }

    /** With its name of that time: 徐水县, where the report says 县 and the list has 徐水区. */
    private Jurisdiction called(Division division) {
        String then = division.name().substring(0, division.name().length() - 1) + level.orElse("");
        boolean formerly = divisions.named(then).contains(division);
        return new Jurisdiction(division.code(), formerly && level.isPresent() ? then : division.name());
    }
}
