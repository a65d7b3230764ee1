package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianlun.report.Span;

/** The evidence on the spans of one sentence that somebody voted for, weighed. */
final class Weighing {

    private final Ballot ballot;
    private final Evidence evidence;
    private final CrfEvidence labels;
    private final Odds odds;

    /** How the odds of each type at a span are found. */
    @FunctionalInterface
    interface Odds {

        double[] of(Weighing weighing, Span span);
    }

    Weighing(Ballot ballot, NameWords words, Odds odds) {
        this.ballot = ballot;
        this.odds = odds;
        evidence = new Evidence(ballot.reading(), words);
        labels = new CrfEvidence(ballot);
    }

    Ballot ballot() {
        return ballot;
    }

    /** The spans that are more probable names than the threshold, as the mentions that they would be, from left to right. */
    List<Mention> candidates(double threshold) {
        List<Mention> candidates = new ArrayList<>();
        for (Span span : ballot.spans()) {
            Verdict verdict = verdict(span);
            if (verdict.probability() > threshold) {
                candidates.add(new Mention(
                        ballot.reading().sentence(),
                        span,
                        verdict.type(),
                        verdict.probability(),
                        Ballot.finders(ballot.votesFor(span))));
            }
        }
        return candidates;
    }

    /** What the lexicon says of a span, and else what the evidence says. */
    private Verdict verdict(Span span) {
        return Optional.ofNullable(ballot.listed().get(span))
                .map(listed -> new Verdict(listed.type(), listed.confidence()))
                .orElseGet(() -> Verdict.of(odds.of(this, span)));
    }

    /** All that speaks for or against a name at the span, whatever the lexicon says. */
    List<String> evidenceOn(Span span) {
        return Evidence.all(ballot, evidence, labels, span);
    }
}
