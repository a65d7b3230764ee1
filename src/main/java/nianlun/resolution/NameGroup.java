package nianlun.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<String> givenNames = new HashSet<>();

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

    /** @param canonical by what name to show the thing, if the user's lexicon says so */
    NameGroup with(Named named, Optional<String> canonical) {
        mentions.add(named);
        canonical.ifPresent(givenNames::add);
        return this;
    }

    /** The name that the user's lexicon gives; of several that mean the same, the first by its characters. */
    Optional<String> canonical() {
        return givenNames.stream().min(Comparator.naturalOrder());
    }

    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        names.addAll(givenNames);
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
