package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianlun.report.Span;

/**
 * Weighs the evidence on every span that a finder voted for, and of names that overlap takes the surest. It does so
 * twice: what is sure after the first time is a vote for the same name elsewhere.
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
                .flatMap(found -> BestCover.of(candidates(Ballot.of(found), weights), this::weight).stream())
                .toList();
        return new ReportMentions(finds.context().report(), mentions);
    }

    private List<Mention> candidates(Ballot ballot, EvidenceWeights weights) {
        var evidence = new Evidence(ballot.reading(), words);
        var labels = new CrfEvidence(ballot);
        List<Mention> candidates = new ArrayList<>();
        for (Map.Entry<Span, List<Find>> entry : ballot.votes().entrySet()) {
            List<Find> votes = entry.getValue();
            var verdict = Verdict.of(weights.odds(Evidence.all(ballot, evidence, labels, entry.getKey())));
            if (verdict.probability() > threshold) {
                candidates.add(new Mention(
                        ballot.reading().sentence(),
                        entry.getKey(),
                        verdict.type(),
                        verdict.probability(),
                        Ballot.finders(votes)));
            }
        }
        return candidates;
    }

    private double weight(Mention mention) {
        return logOdds(mention.confidence()) - logOdds(threshold);
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability + 1e-9));
    }
}
