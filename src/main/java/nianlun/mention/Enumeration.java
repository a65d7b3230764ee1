package nianlun.mention;

import java.util.List;
import java.util.Optional;

/**
 * Phrases side by side (A、B和C等项目); a phrase that stands alone is an enumeration of one.
 *
 * @param before the word before the first
 * @param after the word behind all of it, or nothing at a clause's end
 * @param closing what the noun that closes it calls its members (等…项目)
 */
public record Enumeration(List<Phrase> members, String before, String after, Optional<EntityType> closing) {

    public Enumeration {
        members = List.copyOf(members);
    }

    Phrase last() {
        return members.get(members.size() - 1);
    }
}
