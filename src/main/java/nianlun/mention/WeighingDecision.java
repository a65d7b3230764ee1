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
        var weighing = new FirstWeighing(first, second);
        return choose(withRepetition(reports, weighing::first), weighing::second);
    }

    List<ReportFinds> withRepetition(List<ReportFinds> reports) {
        return withRepetition(reports, by(first));
    }

    private List<ReportFinds> withRepetition(List<ReportFinds> reports, Weighing.Odds odds) {
        var sure = new SureNames(choose(reports, odds), reports);
        return reports.stream().map(sure::in).toList();
    }

    private List<ReportMentions> choose(List<ReportFinds> reports, Weighing.Odds odds) {
        return reports.stream().map(report -> choose(report, odds)).toList();
    }

    ReportMentions choose(ReportFinds finds, EvidenceWeights weights) {
        return choose(finds, by(weights));
    }

    private ReportMentions choose(ReportFinds finds, Weighing.Odds odds) {
        List<Mention> mentions = finds.sentences().stream()
                .flatMap(found -> choose(new Weighing(Ballot.of(found), words, odds)).stream())
                .toList();
        return new ReportMentions(finds.context().report(), mentions);
    }

    private static Weighing.Odds by(EvidenceWeights weights) {
        return (weighing, span) -> weights.odds(weighing.evidenceOn(span));
    }

    /** The votes of a sentence weighed for the last time, for those who ask why they came out so. */
    Weighing lastWeighing(FoundInSentence withRepetition) {
        return new Weighing(Ballot.of(withRepetition), words, by(second));
    }

    EvidenceWeights lastWeights() {
        return second;
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
