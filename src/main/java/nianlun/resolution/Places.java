package nianlun.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nianlun.division.Division;
import nianlun.division.DivisionCode;
import nianlun.division.Divisions;
import nianlun.division.Level;
import nianlun.report.Jurisdiction;

/** Which administrative division a place name means in the reports of one jurisdiction. */
final class Places {

    static final String WHOLE_COUNTRY = "CN";
    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    private final Divisions divisions;
    private final DivisionCode home;
    private final Map<String, Optional<Division>> known = new ConcurrentHashMap<>();

    Places(Divisions divisions, Jurisdiction jurisdiction) {
        this.divisions = divisions;
        this.home = jurisdiction.code();
    }

    /** The division of this name: the one inside of the jurisdiction, else the nearest one, if there is just one. */
    Optional<Division> named(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    /** Towns are known within their county, what is above them within the country. */
    static String scopeOf(Division division) {
        boolean isBelowCounty = division.level() == Level.TOWN || division.level() == Level.VILLAGE;
        return isBelowCounty ? division.code().value().substring(0, 6) : WHOLE_COUNTRY;
    }

    private Optional<Division> find(String name) {
        return home().filter(division -> bears(division, name))
                .or(() -> highest(inside(name)))
                .or(() -> nearest(elsewhere(name)));
    }

    /** The jurisdiction itself, if a list knows it. */
    Optional<Division> home() {
        return divisions.byCode(home);
    }

    /** Whether a division lies inside of the jurisdiction. */
    boolean isInside(Division division) {
        return !home.isUnknown()
                && !division.code().equals(home)
                && division.code().isWithin(home);
    }

    /** Whether a division is the jurisdiction, or what it lies in. */
    boolean isAround(Division division) {
        return !home.isUnknown() && home.isWithin(division.code());
    }

    private static boolean bears(Division division, String name) {
        return division.name().equals(name) || division.shortName().equals(name);
    }

    private List<Division> inside(String name) {
        List<Division> inside = home.isUnknown() ? List.of() : divisions.named(name, home);
        return inside.stream().filter(division -> isMeant(division, name)).toList();
    }

    private List<Division> elsewhere(String name) {
        return divisions.named(name).stream()
                .filter(division -> division.name().equals(name) || isCalledByShortName(division))
                .toList();
    }

    /** Far away, 东湖 is a lake and not a district of that name; a city is known by its short name everywhere. */
    private boolean isCalledByShortName(Division division) {
        if (division.level() != Level.COUNTY || division.name().endsWith("市")) {
            return true;
        }
        int sameDigits = division.name().endsWith("县") ? PROVINCE_DIGITS : CITY_DIGITS;
        return home.value().length() >= sameDigits
                && division.code().value().startsWith(home.value().substring(0, sameDigits));
    }

    /** A village or community is meant only where it is called one: 那香海 is the beach, 那香海社区 the community. */
    private static boolean isMeant(Division division, String name) {
        return division.level() != Level.VILLAGE
                || division.name().equals(name)
                || division.villageName().equals(name);
    }

    /** The single one in the jurisdiction's own city, else in its province, else in the country. */
    private Optional<Division> nearest(List<Division> candidates) {
        for (int digits : new int[] {CITY_DIGITS, PROVINCE_DIGITS}) {
            if (!home.isUnknown() && home.value().length() >= digits) {
                String around = home.value().substring(0, digits);
                List<Division> near = candidates.stream()
                        .filter(candidate -> candidate.code().value().startsWith(around))
                        .toList();
                if (!near.isEmpty()) {
                    return single(near);
                }
            }
        }
        return single(candidates);
    }

    /** The one that stands above the others of its name: a town and the village that it is called after are the town. */
    private static Optional<Division> highest(List<Division> candidates) {
        return candidates.stream()
                .map(Division::level)
                .min(Comparator.naturalOrder())
                .flatMap(level -> single(candidates.stream()
                        .filter(candidate -> candidate.level() == level)
                        .toList()));
    }

    private static Optional<Division> single(List<Division> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
