package nianlun.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nianlun.mention.EntityType;

/** The things of a jurisdiction by what they are called. What several things are called is nobody's name here. */
final class NamedThings {

    private static final int SHORTEST_BRAND = 2;

    private final Map<EntityId, Entity> entities = new HashMap<>();
    private final Map<String, Set<EntityId>> byName = new HashMap<>();
    private final Map<String, Set<EntityId>> byBrand = new HashMap<>();
    private final Set<EntityId> groups = new HashSet<>();
    private final NameParts parts = NameParts.bundled();

    /**
     * @param within things that are named only within other names, by what stands there
     * @param places what is called after a place is not called after the enterprise that is called after it too
     */
    NamedThings(List<Entity> entities, List<LinkedMention> mentions, Places places, Map<String, EntityId> within) {
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
        for (LinkedMention mention : mentions) {
            put(byName, plain(mention.name()), mention.entity());
            if (mention.name().endsWith("集团")) {
                groups.add(mention.entity());
            }
            if (typeOf(mention.entity()) == EntityType.ENTERPRISE) {
                put(byBrand, parts.brandOf(plain(mention.name())), mention.entity());
            } else if (typeOf(mention.entity()) == EntityType.PLACE) {
                put(byBrand, plain(mention.name()), mention.entity());
            }
        }
        within.forEach((name, thing) -> put(byName, name, thing));
        byBrand.keySet().removeIf(brand -> places.named(brand).isPresent() || parts.isKnown(brand));
    }

    /** The name without what is left out where it stands inside of another: width, case, quotation marks, brackets. */
    static String plain(String name) {
        return Names.core(name);
    }

    EntityType typeOf(EntityId thing) {
        return Objects.requireNonNull(entities.get(thing)).type();
    }

    /** The thing that bears this name, if it is the only one. */
    Optional<EntityId> named(String name) {
        return single(byName.getOrDefault(name, Set.of()));
    }

    /** Whether a thing is a group of enterprises by one of its names. */
    boolean isCalledGroup(EntityId thing) {
        return groups.contains(thing);
    }

    /** The enterprise of this brand (歌尔 of 歌尔科技), if it is the only one. */
    Optional<EntityId> enterpriseOfBrand(String brand) {
        return brand.length() < SHORTEST_BRAND
                ? Optional.empty()
                : single(byBrand.getOrDefault(brand, Set.of())).filter(thing -> typeOf(thing) == EntityType.ENTERPRISE);
    }

    private static Optional<EntityId> single(Set<EntityId> things) {
        return things.size() == 1 ? things.stream().findFirst() : Optional.empty();
    }

    private static void put(Map<String, Set<EntityId>> things, String name, EntityId thing) {
        things.computeIfAbsent(name, none -> new HashSet<>()).add(thing);
    }
}
