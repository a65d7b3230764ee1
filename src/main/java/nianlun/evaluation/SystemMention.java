package nianlun.evaluation;

import java.util.Optional;
import nianlun.mention.EntityType;
import nianlun.report.Span;

/**
 * A name that was found by the program and is to be measured.
 *
 * @param span its characters in the gold's plain text
 * @param entity the thing it was linked to: an id or any other name for it, one a thing
 * @param confidence how probable the program takes it to be a name, from 0 to 1
 * @param stage how far the thing is, where the program says so
 */
public record SystemMention(Span span, EntityType type, String entity, double confidence, Optional<StatedStage> stage) {

    /** A mention of a program that knows no stages. */
    public static SystemMention withoutStage(Span span, EntityType type, String entity, double confidence) {
        return new SystemMention(span, type, entity, confidence, Optional.empty());
    }
}
