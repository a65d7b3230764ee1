package nianlun.resolution;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nianlun.division.Division;
import nianlun.mention.EntityType;
import nianlun.report.Jurisdiction;

/** Puts mentions together whose names are equal, or equal but for city prefix, brackets, quotation marks, legal suffix. */
final class NameGrouping {

    private static final Pattern SIGHT = Pattern.compile("^(.{2,})(景区|风景区|风景名胜区|旅游区|旅游度假区)$");

    private final Jurisdiction jurisdiction;
    private final Places places;
    private final NationalNames national;
    private final HomeNames home;
    private final GivenNames given;
    private final Map<String, NameGroup> groups = new LinkedHashMap<>();

    /** What is a mountain, gorge or lake, and not the town that is called after it: there is a 白石山景区. */
    private final Set<String> sights = new HashSet<>();

    /** Names that a person holds for other things than what they would be grouped with. */
    private final Set<String> apart = new HashSet<>();

    NameGrouping(Jurisdiction jurisdiction, Places places, NationalNames national, HomeNames home, GivenNames given) {
        this.jurisdiction = jurisdiction;
        this.places = places;
        this.national = national;
        this.home = home;
        this.given = given;
    }

    /**
     * The group of each mention, in the order given.
     *
     * @param different what persons hold for two things
     */
    List<NameGroup> group(List<Named> mentions, List<Judgement> different) {
        List<String> cores =
                mentions.stream().map(named -> Names.core(meantName(named))).toList();
        NameKeys keys = new NameKeys(home, cores);
        cores.stream().flatMap(core -> SIGHT.matcher(core).results()).forEach(sight -> sights.add(sight.group(1)));
        different.forEach(judgement -> keepApart(Names.core(judgement.left()), Names.core(judgement.right()), keys));
        return mentions.stream()
                .map(named -> groupOf(named, keys).with(named, given.canonicalOf(named.name(), home)))
                .toList();
    }

    private void keepApart(String left, String right, NameKeys keys) {
        boolean sameKey = keys.keyOf(left).equals(keys.keyOf(right));
        boolean samePlace = places.named(left).isPresent() && places.named(left).equals(places.named(right));
        if (sameKey || samePlace) {
            apart.add(left);
            apart.add(right);
        }
    }

    /** The name that says which thing is meant: the one that the user's lexicon gives, else the one that is written. */
    private String meantName(Named named) {
        return given.canonicalOf(named.name(), home).orElse(named.name());
    }

    /** All groups so far, in the order of their first mentions. */
    Collection<NameGroup> groups() {
        return groups.values();
    }

    /** The group of the jurisdiction itself, which is there also where no report names it. */
    NameGroup groupOfHome() {
        return places.home()
                .map(this::groupOf)
                .orElseGet(() -> group(
                        Places.WHOLE_COUNTRY,
                        jurisdiction.code().value(),
                        Optional.empty(),
                        Optional.of(EntityType.PLACE)));
    }

    private NameGroup groupOf(Division division) {
        return group(
                Places.scopeOf(division),
                division.code().value(),
                Optional.of(division),
                Optional.of(EntityType.PLACE));
    }

    private NameGroup groupOf(Named named, NameKeys keys) {
        String name = meantName(named);
        String core = Names.core(name);
        if (named.mention().type() == EntityType.PLACE) {
            if (jurisdiction.code().isUnknown() && core.equals(Names.core(jurisdiction.name()))) {
                return groupOfHome();
            }
            Optional<Division> division = places.named(name);
            boolean isShort =
                    division.filter(found -> !found.name().equals(name)).isPresent();
            if (division.isPresent() && !(isShort && (apart.contains(core) || sights.contains(core)))) {
                return groupOf(division.get());
            }
        }
        return national.named(core)
                .map(this::groupOf)
                .orElseGet(() -> group(
                        jurisdiction.code().value(),
                        apart.contains(core) ? core : keys.keyOf(core),
                        Optional.empty(),
                        Optional.empty()));
    }

    private NameGroup groupOf(NationalNames.NationalName known) {
        NameGroup group = group(Places.WHOLE_COUNTRY, known.core(), Optional.empty(), Optional.of(known.type()));
        known.name().ifPresent(group::isKnownAs);
        return group;
    }

    /** The enterprises that the whole country knows and that projects and parks are called after, by what stands there. */
    Map<String, NameGroup> within(List<Named> mentions) {
        Map<String, NameGroup> within = new TreeMap<>();
        for (Named named : mentions) {
            EntityType type = named.mention().type();
            if (type == EntityType.PROJECT || type == EntityType.PARK) {
                national.enterpriseWithin(Names.core(named.name()))
                        .ifPresent(name -> national.named(name).ifPresent(known -> within.put(name, groupOf(known))));
            }
        }
        return within;
    }

    private NameGroup group(String scope, String key, Optional<Division> division, Optional<EntityType> type) {
        return groups.computeIfAbsent(scope + '\n' + key, id -> new NameGroup(scope, key, division, type));
    }
}
