package nianlun.resolution;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nianlun.division.Division;
import nianlun.mention.EntityType;

/** What a piece of a name may be the name of: a place that the reports name, or an administrative division. */
final class KnownPlaces {

    private static final int SHORTEST = 2;

    private final Places divisions;
    private final Set<String> named = new HashSet<>();
    private final Map<String, Optional<PartKind>> known = new ConcurrentHashMap<>();

    KnownPlaces(Places divisions, Iterable<GroupFacts> groups) {
        this.divisions = divisions;
        groups.forEach(facts -> {
            if (facts.group().type() == EntityType.PLACE) {
                named.addAll(facts.forms());
            }
        });
    }

    /** What kind of place it is, if it is one: {@code HOME}, {@code PLACE} or {@code ABROAD}. */
    Optional<PartKind> kindOf(String piece) {
        return piece.length() < SHORTEST ? Optional.empty() : known.computeIfAbsent(piece, this::find);
    }

    private Optional<PartKind> find(String piece) {
        Optional<PartKind> ofDivision = divisions.named(piece).map(this::kindOf);
        return ofDivision.isEmpty() && named.contains(piece) ? Optional.of(PartKind.PLACE) : ofDivision;
    }

    private PartKind kindOf(Division division) {
        if (divisions.isInside(division)) {
            return PartKind.PLACE;
        }
        return divisions.isAround(division) ? PartKind.HOME : PartKind.ABROAD;
    }
}
