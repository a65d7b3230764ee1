package nianlun.mention;

import java.util.Map;
import nianlun.report.Span;

/**
 * How much the user's own names weigh in a sentence. The labels were learned without any lexicon, so it
 * weighs by a rule of its own: a name that the lexicon has is taken with the lexicon's type over all that the labels say
 * of spans that overlap it. One thing may go before it: a longer name that contains it and that the labels are sure of, since that is what the user's name is a part of there (海之宝 in 海之宝海洋科技).
 */
final class LexiconPrior {

    /** How probable a longer name has to be, to go before the lexicon's. */
    static final double SURE = 0.75;

    /** In log odds; more than all spans of a sentence can come to together. */
    private static final double PRIOR = 1_000_000;

    private final Map<Span, Find> listed;

    LexiconPrior(Ballot ballot) {
        listed = ballot.listed();
    }

    boolean speaksFor(Span span) {
        return listed.containsKey(span);
    }

    /** Whether a mention contains a name of the lexicon and is sure enough to go before it. */
    boolean yieldsTo(Mention longer) {
        return longer.confidence() >= SURE && !speaksFor(longer.span()) && listedIn(longer.span()) > 0;
    }

    /** @param learned what the labels make of the mention, in log odds above the threshold */
    double weight(Mention mention, double learned) {
        if (listed.isEmpty()) {
            return learned;
        }
        if (speaksFor(mention.span())) {
            return PRIOR;
        }
        return yieldsTo(mention) ? learned + PRIOR * listedIn(mention.span()) : learned;
    }

    private long listedIn(Span span) {
        return listed.keySet().stream().filter(span::contains).count();
    }
}
