package nianlun.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives every thing the oldest id that it bears, else a new one. Where two things have become one, the id that was stored
 * first stays; where one has become two, the id stays with the part that holds the name it was minted from.
 */
final class IdAssignment {

    private final Identities identities;
    private final Set<EntityId> taken = new HashSet<>();
    private final Map<NameGroup, NavigableSet<EntityId>> borne = new LinkedHashMap<>();
    private final Map<NameGroup, EntityId> ids = new LinkedHashMap<>();

    IdAssignment(Identities identities) {
        this.identities = identities;
    }

    Map<NameGroup, EntityId> assign(Collection<NameGroup> things) {
        List<NameGroup> inOrder = new ArrayList<>(things);
        inOrder.sort(GroupLinker.BEST_KNOWN_FIRST);
        Map<EntityId, NameGroup> holders = holdersOfMintedIds(inOrder);
        for (NameGroup thing : inOrder) {
            NavigableSet<EntityId> ofThing = new TreeSet<>(oldestFirst());
            identities.bearing(thing.scope(), thing.names()).stream()
                    .filter(id -> holders.getOrDefault(id, thing) == thing)
                    .forEach(ofThing::add);
            minted(thing).stream().filter(identities::knows).forEach(ofThing::add);
            borne.put(thing, ofThing);
        }
        inOrder.stream().filter(holders::containsValue).forEach(this::takeOldest);
        inOrder.stream().filter(thing -> !ids.containsKey(thing)).forEach(this::takeOldest);
        return ids;
    }

    /** The ids of other things that have turned out to be this one. */
    List<EntityId> formerIdsOf(NameGroup thing) {
        return borne.getOrDefault(thing, new TreeSet<>()).stream()
                .filter(id -> !taken.contains(id))
                .sorted()
                .toList();
    }

    /** How old each id is: 1 was stored first. */
    Map<EntityId, Integer> ages() {
        Map<EntityId, Integer> ages = new HashMap<>();
        int next = identities.nextAge();
        for (EntityId id : ids.values()) {
            ages.put(id, identities.knows(id) ? identities.ageOf(id) : next++);
        }
        return ages;
    }

    private Map<EntityId, NameGroup> holdersOfMintedIds(List<NameGroup> things) {
        Map<EntityId, NameGroup> holders = new HashMap<>();
        things.forEach(thing ->
                minted(thing).stream().filter(identities::knows).forEach(id -> holders.putIfAbsent(id, thing)));
        return holders;
    }

    private void takeOldest(NameGroup thing) {
        EntityId id = borne.getOrDefault(thing, new TreeSet<>()).stream()
                .filter(known -> !taken.contains(known))
                .findFirst()
                .orElseGet(() -> EntityId.mint(thing.scope(), thing.key()));
        taken.add(id);
        ids.put(thing, id);
    }

    private Comparator<EntityId> oldestFirst() {
        return Comparator.<EntityId>comparingInt(identities::ageOf).thenComparing(Comparator.naturalOrder());
    }

    private static List<EntityId> minted(NameGroup thing) {
        return thing.keys().stream()
                .map(key -> EntityId.mint(thing.scope(), key))
                .toList();
    }
}
