package nianlun.resolution;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every group of names the id that it already bears, else one that its names bear, else a new one. */
final class IdAssignment {

    private final Identities identities;
    private final Set<EntityId> taken = new HashSet<>();
    private final Map<NameGroup, EntityId> ids = new LinkedHashMap<>();

    IdAssignment(Identities identities) {
        this.identities = identities;
    }

    Map<NameGroup, EntityId> assign(Collection<NameGroup> groups) {
        List<NameGroup> unknown =
                groups.stream().filter(group -> !keepsItsMintedId(group)).toList();
        unknown.forEach(group -> take(group, inherited(group)));
        return ids;
    }

    private boolean keepsItsMintedId(NameGroup group) {
        EntityId minted = minted(group);
        boolean known = identities.knows(minted);
        if (known) {
            take(group, minted);
        }
        return known;
    }

    private EntityId inherited(NameGroup group) {
        return identities.bearing(group.scope(), group.names()).stream()
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseGet(() -> minted(group));
    }

    /** The ids of other things that bear the group's names, and that no other group has. */
    List<EntityId> formerIdsOf(NameGroup group) {
        return identities.bearing(group.scope(), group.names()).stream()
                .filter(id -> !taken.contains(id))
                .toList();
    }

    private void take(NameGroup group, EntityId id) {
        taken.add(id);
        ids.put(group, id);
    }

    private static EntityId minted(NameGroup group) {
        return EntityId.mint(group.scope(), group.key());
    }
}
