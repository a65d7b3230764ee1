package nianlun.report;

import java.util.List;
import java.util.Optional;
import nianlun.division.Division;
import nianlun.report.PlaceNames.Meaning;

/** The place that a file is named for: 平山 of 平山县政府工作报告-2021-2024.txt. */
final class FileNamePlace {

    private static final String NO_PLACE = "[0-9]{4}年?|(?:人民)?政府工作报告.*|[\\p{Punct}\\s—·]+";

    private final String name;
    private final List<Division> divisions;

    FileNamePlace(Document document, PlaceNames names) {
        this.name = document.baseName().replaceAll(NO_PLACE, "");
        this.divisions = names.meaningOf(name).map(Meaning::divisions).orElse(List.of());
    }

    /** What is left of the name without year and title; the whole name where nothing is left. */
    static String of(Document document) {
        String place = document.baseName().replaceAll(NO_PLACE, "");
        return place.isEmpty() ? Line.bare(document.baseName()) : place;
    }

    List<Division> divisions() {
        return divisions;
    }

    /** The name, where it means other divisions than this one and none around or inside of it. */
    Optional<String> contradicting(Jurisdiction found) {
        boolean agrees = divisions.stream()
                .anyMatch(division -> found.code().isWithin(division.code())
                        || division.code().isWithin(found.code()));
        return divisions.isEmpty() || agrees
                ? Optional.empty()
                : Optional.of(divisions.size() == 1 ? divisions.get(0).name() : name);
    }
}
