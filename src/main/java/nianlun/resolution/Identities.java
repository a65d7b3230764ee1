package nianlun.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ids that things already bear, by scope and name, so that a thing keeps its id when its reports are read again. */
public final class Identities {

    private final Map<EntityId, Integer> ages = new HashMap<>();
    private final Map<String, SortedSet<EntityId>> byScopedName = new HashMap<>();

    private Identities(Collection<Known> stored) {
        for (Known known : stored) {
            ages.put(known.id(), known.age());
            byScopedName
                    .computeIfAbsent(scoped(known.scope(), known.name()), name -> new TreeSet<>())
                    .add(known.id());
        }
    }

    /**
     * A thing that is stored, with one of its names.
     *
     * @param age 1 for what was stored first of all, 2 for the next, and so on
     */
    public record Known(EntityId id, String scope, String name, int age) {}

    /** Nothing bears an id yet. */
    public static Identities none() {
        return of(Set.of());
    }

    /** The ids of things that are stored. */
    public static Identities of(Collection<Known> stored) {
        return new Identities(stored);
    }

    boolean knows(EntityId id) {
        return ages.containsKey(id);
    }

    /** How old a known id is; later than all for one that is not known. */
    int ageOf(EntityId id) {
        return ages.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** The age of what is stored next. */
    int nextAge() {
        return 1 + ages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The things of this scope that bear one of these names, smallest id first. */
    SortedSet<EntityId> bearing(String scope, Collection<String> names) {
        SortedSet<EntityId> bearers = new TreeSet<>();
        names.forEach(name -> bearers.addAll(byScopedName.getOrDefault(scoped(scope, name), new TreeSet<>())));
        return bearers;
    }

    private static String scoped(String scope, String name) {
        return scope + '\n' + name;
    }
}
