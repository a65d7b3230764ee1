package nianlun.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianlun.division.Division;
import nianlun.division.Divisions;
import nianlun.report.Jurisdiction;

/** How a jurisdiction's reports call the jurisdiction itself and the divisions that it lies in. */
final class HomeNames {

    private static final int SHORTEST_REMAINDER = 3;
    private static final String RANKS = "省市县区旗";
    private static final String AFTER_RANK_IN_WORDS = "场民区政域城委长级内外直辖";

    /** 荣成湾 is a bay, and no 湾 of 荣成. */
    private static final String WHAT_A_PLACE_GIVES_ITS_NAME_TO = "湾港河湖江山岛站路街桥城";

    /** A name without the division that stands before it. */
    record Stripped(String division, String remainder) {}

    private final List<String> own;
    private final List<String> above;

    private HomeNames(Collection<String> own, Collection<String> above) {
        this.own = longestFirst(own);
        this.above = longestFirst(above);
    }

    static HomeNames of(Jurisdiction jurisdiction, Collection<String> namesInReports, Divisions divisions) {
        List<String> own = new ArrayList<>(namesInReports);
        List<String> above = new ArrayList<>();
        Optional<Division> home = divisions.byCode(jurisdiction.code());
        home.ifPresent(division -> own.addAll(List.of(division.name(), division.shortName())));
        home.map(divisions::ancestorsOf)
                .orElse(List.of())
                .forEach(ancestor -> above.addAll(List.of(ancestor.name(), ancestor.shortName())));
        return new HomeNames(own, above);
    }

    /** The name after the jurisdiction's own name, if enough is left to be a name: 荣成市人民医院 → 人民医院. */
    Optional<String> withoutOwn(String name) {
        return own.stream()
                .flatMap(prefix -> without(name, prefix))
                .findFirst()
                .or(() -> withoutRank(name))
                .or(() -> withoutOwnStretch(name));
    }

    /** The name after the province or city that the jurisdiction lies in, and which that is. */
    Optional<Stripped> withoutAbove(String name) {
        return above.stream()
                .flatMap(prefix -> without(name, prefix).map(remainder -> new Stripped(prefix, remainder)))
                .findFirst();
    }

    /** The 市 in 市人民医院 means the jurisdiction that reports; in 市场, 市区 and 市民 it is a part of the word. */
    private Optional<String> withoutRank(String name) {
        boolean isRank = name.length() > SHORTEST_REMAINDER
                && own.stream().anyMatch(home -> home.charAt(home.length() - 1) == name.charAt(0))
                && RANKS.indexOf(name.charAt(0)) >= 0
                && AFTER_RANK_IN_WORDS.indexOf(name.charAt(1)) < 0;
        return isRank ? Optional.of(name.substring(1)) : Optional.empty();
    }

    /** The stretch of a road or railway within the jurisdiction is, in its reports, the road or railway: 莱荣高铁荣成段. */
    private Optional<String> withoutOwnStretch(String name) {
        return own.stream()
                .map(home -> home + "段")
                .filter(stretch -> name.endsWith(stretch) && name.length() - stretch.length() >= SHORTEST_REMAINDER)
                .map(stretch -> name.substring(0, name.length() - stretch.length()))
                .findFirst();
    }

    private static Stream<String> without(String name, String prefix) {
        return name.startsWith(prefix)
                        && name.length() - prefix.length() >= SHORTEST_REMAINDER
                        && WHAT_A_PLACE_GIVES_ITS_NAME_TO.indexOf(name.charAt(prefix.length())) < 0
                ? Stream.of(name.substring(prefix.length()))
                : Stream.empty();
    }

    private static List<String> longestFirst(Collection<String> names) {
        return names.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
