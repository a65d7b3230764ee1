package nianlun.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Iterator;
import java.util.stream.Stream;
import nianlun.mention.Explanation;
import nianlun.mention.Explanations;
import nianlun.resolution.ExtractedMention;
import nianlun.resolution.LinkedMention;
import nianlun.resolution.Resolution;

/** A mention as {@code extract --explain} prints it: as without, and why it was taken. */
record ExplainedMention(@JsonUnwrapped ExtractedMention mention, Explanation explanation) {

    /** @param mentions those of the resolution, in its order */
    static Stream<ExplainedMention> of(
            Stream<ExtractedMention> mentions, Resolution resolution, Explanations explanations) {
        Iterator<LinkedMention> linked = resolution.mentions().iterator();
        return mentions.map(mention -> {
            LinkedMention same = linked.next();
            return new ExplainedMention(mention, explanations.of(same.report(), same.mention()));
        });
    }
}
