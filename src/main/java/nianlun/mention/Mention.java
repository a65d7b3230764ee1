package nianlun.mention;

import java.util.List;
import nianlun.report.Sentence;
import nianlun.report.Span;

/**
 * Characters of a sentence that name one thing.
 *
 * @param span its characters in the sentence
 * @param confidence how often a name as sure as this one is right, from 0 to 1
 * @param by the finders that voted for it, in alphabetical order
 */
public record Mention(Sentence sentence, Span span, EntityType type, double confidence, List<String> by) {

    public Mention {
        by = List.copyOf(by);
    }

    /** The name as it is written. */
    public String surface() {
        return span.of(sentence.text());
    }

    /** Where it starts in the document's text. */
    public int start() {
        return sentence.start() + span.start();
    }

    /** Where it ends (exclusive) in the document's text. */
    public int end() {
        return sentence.start() + span.end();
    }
}
