package nianlun.resolution;

import nianlun.report.SentenceId;

/**
 * One sentence that states a relation of two things.
 *
 * @param confidence how sure the rule is, from 0 to 1
 * @param rule what decided: {@code name} (the one name stands inside of the other) or {@code clause}
 */
public record Statement(
        EntityId from, RelationType type, EntityId to, SentenceId sentence, double confidence, String rule) {

    public Statement {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A thing is not related to itself: " + from);
        }
    }
}
