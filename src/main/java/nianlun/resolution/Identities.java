package nianlun.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ids that things already bear, by scope and name, so that a thing keeps its id when its reports are read again. */
public final class Identities {

    private final Set<EntityId> ids = new HashSet<>();
    private final Map<String, SortedSet<EntityId>> byScopedName = new HashMap<>();

    private Identities(Collection<Known> stored) {
        for (Known known : stored) {
            ids.add(known.id());
            byScopedName
                    .computeIfAbsent(scoped(known.scope(), known.name()), name -> new TreeSet<>())
                    .add(known.id());
        }
    }

    /** A thing that is stored, with one of its names. */
    public record Known(EntityId id, String scope, String name) {}

    /** Nothing bears an id yet. */
    public static Identities none() {
        return of(Set.of());
    }

    /** The ids of things that are stored. */
    public static Identities of(Collection<Known> stored) {
        return new Identities(stored);
    }

    boolean knows(EntityId id) {
        return ids.contains(id);
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
