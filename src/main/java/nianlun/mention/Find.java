package nianlun.mention;

import nianlun.report.Span;

/**
 * One finder's vote for a name in a sentence.
 *
 * @param span the name's characters in the sentence
 * @param finder which finder votes
 * @param clue what made it vote, in words that a person understands: a head of names, how a division is related
 * @param confidence how often such a vote is right, from 0 to 1
 */
public record Find(Span span, EntityType type, String finder, String clue, double confidence) {

    public Find {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Not a confidence: " + confidence);
        }
    }
}
