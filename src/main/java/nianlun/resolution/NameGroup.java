package nianlun.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
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
    private final SortedSet<String> otherKeys = new TreeSet<>();
    private Optional<String> judgedName = Optional.empty();
    private Optional<EntityType> judgedType = Optional.empty();
    private Optional<String> nationalName = Optional.empty();
    private boolean isHidden;

    NameGroup(String scope, String key, Optional<Division> division, Optional<EntityType> fixedType) {
        this.scope = scope;
        this.key = key;
        this.division = division;
        this.fixedType = fixedType;
    }

    /** The groups as one, under scope, key and division of the first. */
    static NameGroup joined(List<NameGroup> groups) {
        NameGroup first = groups.get(0);
        NameGroup joined = new NameGroup(first.scope, first.key, first.division, first.fixedType);
        groups.forEach(group -> {
            joined.mentions.addAll(group.mentions);
            if (group.scope.equals(first.scope)) {
                joined.otherKeys.add(group.key);
            }
            joined.givenNames.addAll(group.givenNames);
            joined.nationalName = joined.nationalName.or(() -> group.nationalName);
        });
        return joined;
    }

    /** Tells the name by which the whole country knows it. */
    void isKnownAs(String name) {
        nationalName = Optional.of(name);
    }

    String scope() {
        return scope;
    }

    String key() {
        return key;
    }

    /** The keys of all groups of its scope that it was joined from, its own among them. */
    SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>(otherKeys);
        keys.add(key);
        return keys;
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

    /** The name that a person, the user's lexicon (of several the first by its characters) or the country gives. */
    private Optional<String> canonical() {
        return judgedName
                .or(() -> givenNames.stream().min(Comparator.naturalOrder()))
                .or(() -> nationalName);
    }

    /** Whether a name of this core is among its names. */
    boolean isCalled(String core) {
        return key.equals(core)
                || division.filter(place -> place.villageName().equals(core)).isPresent()
                || names().stream().anyMatch(name -> Names.core(name).equals(core));
    }

    /** Whether it means the same thing in every jurisdiction that it means here. */
    boolean isKnownToTheCountry() {
        return division.isPresent() || scope.equals(Places.WHOLE_COUNTRY);
    }

    /** Whether the user's lexicon gives two groups two names. */
    boolean isGivenAnotherName(NameGroup other) {
        return !givenNames.isEmpty()
                && !other.givenNames.isEmpty()
                && Collections.disjoint(givenNames, other.givenNames);
    }

    /** Makes it what a person holds it for. */
    void apply(Judgement judgement) {
        switch (judgement.kind()) {
            case RENAME -> judgedName = Optional.of(judgement.right());
            case RETYPE -> judgedType = Optional.of(EntityType.valueOf(judgement.right()));
            case HIDE -> isHidden = true;
            default -> {
                // It says nothing of what the thing itself is.
            }
        }
    }

    /** @param age how old the id is */
    Entity asEntity(EntityId id, int age, List<EntityId> formerIds) {
        return new Entity(id, age, formerIds, scope, type(), division, canonical(), isHidden);
    }

    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        names.addAll(givenNames);
        division.ifPresent(place -> names.add(place.name()));
        mentions.forEach(named -> names.add(named.name()));
        return names;
    }

    /** The year of the first report that names it; beyond all years if none does. */
    int firstYear() {
        return mentions.stream().mapToInt(named -> named.report().year()).min().orElse(Integer.MAX_VALUE);
    }

    /** Every type that one of its mentions has. */
    Set<EntityType> types() {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        fixedType.ifPresent(types::add);
        mentions.forEach(named -> types.add(named.mention().type()));
        return types;
    }

    /** What most mentions are, the latest year's on a tie. */
    EntityType type() {
        return judgedType.or(() -> fixedType).orElseGet(this::typeOfMost);
    }

    private EntityType typeOfMost() {
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
