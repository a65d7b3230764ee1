package nianlun.mention;

import java.util.List;

/**
 * Weighs the evidence on every span that a finder voted for, and of names that overlap takes the surest. It does so
 * twice: what is sure after the first time is a vote for the same name elsewhere. The names of the user's lexicon stand
 * above that: {@link LexiconPrior}.
 */
final class WeighingDecision implements MentionDecision {

    private final NameWords words;
    private final EvidenceWeights first;
    private final EvidenceWeights second;
    private final double threshold;

    /**
     * @param first the weights before any name is known from elsewhere
     * @param second the weights when names are
     * @param threshold how probable a name has to be
     */
    WeighingDecision(NameWords words, EvidenceWeights first, EvidenceWeights second, double threshold) {
        this.words = words;
        this.first = first;
        this.second = second;
        this.threshold = threshold;
    }

    @Override
    public List<ReportMentions> decide(List<ReportFinds> reports) {
        return choose(withRepetition(reports), second);
    }

    List<ReportFinds> withRepetition(List<ReportFinds> reports) {
        var sure = new SureNames(choose(reports, first), reports);
        return reports.stream().map(sure::in).toList();
    }

    private List<ReportMentions> choose(List<ReportFinds> reports, EvidenceWeights weights) {
        return reports.stream().map(report -> choose(report, weights)).toList();
    }

    ReportMentions choose(ReportFinds finds, EvidenceWeights weights) {
        List<Mention> mentions = finds.sentences().stream()
                .flatMap(found -> choose(weighing(found, weights)).stream())
                .toList();
        return new ReportMentions(finds.context().report(), mentions);
    }

    private Weighing weighing(FoundInSentence found, EvidenceWeights weights) {
        return new Weighing(Ballot.of(found), words, weights);
    }

    /** The votes of a sentence weighed for the last time, for those who ask why they came out so. */
    Weighing lastWeighing(FoundInSentence withRepetition) {
        return weighing(withRepetition, second);
    }

    List<Mention> choose(Weighing weighing) {
        var prior = new LexiconPrior(weighing.ballot());
        return BestCover.of(weighing.candidates(threshold), mention -> prior.weight(mention, weight(mention)));
    }

    double threshold() {
        return threshold;
    }

    private double weight(Mention mention) {
        return logOdds(mention.confidence()) - logOdds(threshold);
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability + 1e-9));
    }
}
