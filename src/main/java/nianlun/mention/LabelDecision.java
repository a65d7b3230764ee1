package nianlun.mention;

import java.util.List;

/**
 * Takes the names that are probable enough by the labels of their characters; of names that overlap, those that are most probable
 * together. The names of the user's lexicon stand above that: {@link LexiconPrior}.
 */
final class LabelDecision implements MentionDecision {

    /**
     * How probable a name has to be. On places that the labels were not learned from, F1 is the same within 0.002 from 0.34 to
     * 0.40, and falls beyond.
     */
    static final double THRESHOLD = 0.37;

    @Override
    public List<ReportMentions> decide(List<ReportFinds> reports) {
        return reports.stream().map(LabelDecision::decide).toList();
    }

    private static ReportMentions decide(ReportFinds finds) {
        List<Mention> mentions = finds.sentences().stream()
                .flatMap(found -> choose(Ballot.of(found)).stream())
                .toList();
        return new ReportMentions(finds.context().report(), mentions);
    }

    static List<Mention> choose(Ballot ballot) {
        var prior = new LexiconPrior(ballot);
        return BestCover.of(ballot.candidates(THRESHOLD), mention -> prior.weight(mention, weight(mention)));
    }

    private static double weight(Mention mention) {
        return logOdds(mention.confidence()) - logOdds(THRESHOLD);
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability + 1e-9));
    }
}
