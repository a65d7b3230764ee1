package nianlun.resolution;

import java.util.List;
import java.util.Optional;
import nianlun.division.Division;
import nianlun.mention.EntityType;

/**
 * The thing itself, over all reports.
 *
 * @param age how old the id is: 1 was stored first of all
 * @param formerIds the ids of stored things that have turned out to be this one
 * @param scope within which its name is unique: a jurisdiction's code, or {@code CN} for what the whole country knows
 * @param type what most of its mentions are, the latest year's on a tie; no part of its identity
 * @param division the administrative division that it is, if it is one
 * @param canonical by what name to show it, if a person or the user's lexicon says so
 * @param isHidden whether a person holds it for none
 */
public record Entity(
        EntityId id,
        int age,
        List<EntityId> formerIds,
        String scope,
        EntityType type,
        Optional<Division> division,
        Optional<String> canonical,
        boolean isHidden) {

    public Entity {
        formerIds = List.copyOf(formerIds);
    }
}
