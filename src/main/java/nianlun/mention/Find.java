package nianlun.mention;

import nianlun.report.Span;

/**
 * One finder's vote for a name in a sentence.
 *
 * @param span the name's characters in the sentence
 * @param finder which finder votes
 * @param confidence how often such a vote is right, from 0 to 1
 */
public record Find(Span span, EntityType type, String finder, double confidence) {

    public Find {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("Not a confidence: " + confidence);
        }
    }
}
