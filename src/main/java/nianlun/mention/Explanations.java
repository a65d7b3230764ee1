package nianlun.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianlun.report.Report;
import nianlun.report.SentenceId;

/** Why the mentions of one jurisdiction's reports were taken. */
public final class Explanations {

    private final WeighingDecision decision;
    private final Map<SentenceId, FoundInSentence> found = new HashMap<>();

    /** @param votes all that the decision saw the last time */
    Explanations(WeighingDecision decision, List<ReportFinds> votes) {
        this.decision = decision;
        votes.forEach(report -> report.sentences()
                .forEach(sentence -> found.put(
                        id(
                                report.context().report(),
                                sentence.reading().sentence().ordinal()),
                        sentence)));
    }

    /**
     * Why this mention was taken.
     *
     * @throws IllegalArgumentException if it is not of one of the reports
     */
    public Explanation of(Report report, Mention mention) {
        FoundInSentence sentence = found.get(id(report, mention.sentence().ordinal()));
        if (sentence == null || !sentence.reading().sentence().equals(mention.sentence())) {
            throw new IllegalArgumentException("'%s' is no mention of the reports that are explained, but of %s"
                    .formatted(mention.surface(), report.id()));
        }
        return new SentenceExplanation(decision, decision.lastWeighing(sentence)).of(mention);
    }

    private static SentenceId id(Report report, int ordinal) {
        return new SentenceId(report.id(), ordinal);
    }
}
