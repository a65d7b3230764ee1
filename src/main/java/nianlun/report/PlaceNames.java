package nianlun.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianlun.division.Division;
import nianlun.division.Divisions;

/** Understands names of governments as they are written in titles: 平山县, 石家庄市新华区, 河北省. */
final class PlaceNames {

    /** A name of two characters is enough to know a province or city by, written short or in full. */
    private static final int KNOWN_BY = 2;

    private final Divisions divisions;

    PlaceNames(Divisions divisions) {
        this.divisions = divisions;
    }

    /** A written name without the names of what it lies in, and the divisions that it may mean. */
    record Meaning(String name, List<Division> divisions) {}

    Optional<Meaning> meaningOf(String written) {
        return IntStream.rangeClosed(0, written.length() - KNOWN_BY)
                .mapToObj(
                        i -> new Meaning(written.substring(i), lyingIn(written.substring(0, i), written.substring(i))))
                .filter(meaning -> !meaning.divisions().isEmpty())
                .findFirst();
    }

    private List<Division> lyingIn(String outer, String name) {
        return divisions.named(name).stream()
                .filter(division -> outer.isEmpty() || isNamed(outer, division))
                .toList();
    }

    private boolean isNamed(String outer, Division division) {
        return divisions.ancestorsOf(division).stream().anyMatch(ancestor -> outer.contains(knownBy(ancestor)));
    }

    static String knownBy(Division division) {
        return division.name().substring(0, KNOWN_BY);
    }
}
