package nianlun.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nianlun.division.Division;
import nianlun.mention.EntityType;

/** Mentions whose names mean the same thing. */
final class NameGroup {

    private final String scope;
    private final String key;
    private final Optional<Division> division;
    private final Optional<EntityType> fixedType;
    private final List<Named> mentions = new ArrayList<>();

    NameGroup(String scope, String key, Optional<Division> division, Optional<EntityType> fixedType) {
        this.scope = scope;
        this.key = key;
        this.division = division;
        this.fixedType = fixedType;
    }

    String scope() {
        return scope;
    }

    String key() {
        return key;
    }

    Optional<Division> division() {
        return division;
    }

    NameGroup with(Named named) {
        mentions.add(named);
        return this;
    }

    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        division.ifPresent(place -> names.add(place.name()));
        mentions.forEach(named -> names.add(named.name()));
        return names;
    }

    /** What most mentions are, the latest year's on a tie. */
    EntityType type() {
        if (fixedType.isPresent()) {
            return fixedType.get();
        }
        Map<EntityType, Integer> counts = new HashMap<>();
        Map<EntityType, Integer> latest = new HashMap<>();
        for (Named named : mentions) {
            counts.merge(named.mention().type(), 1, Integer::sum);
            latest.merge(named.mention().type(), named.report().year(), Math::max);
        }
        return counts.keySet().stream()
                .max(Comparator.<EntityType>comparingInt(counts::get)
                        .thenComparing(latest::get)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(EntityType.PLACE);
    }
}
