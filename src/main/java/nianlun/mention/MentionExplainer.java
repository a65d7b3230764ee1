package nianlun.mention;

import java.util.List;
import nianlun.report.Report;

/** Tells why mentions were taken. It reads the reports again for it, so that nobody else has to keep what is needed. */
public final class MentionExplainer {

    private final StandardExtractor extractor;
    private final WeighingDecision decision;

    MentionExplainer(StandardExtractor extractor, WeighingDecision decision) {
        this.extractor = extractor;
        this.decision = decision;
    }

    /** The explanations of what the extractor finds in these same reports. */
    public Explanations explain(List<Report> reportsOfOneJurisdiction) {
        return new Explanations(decision, decision.withRepetition(extractor.votes(reportsOfOneJurisdiction)));
    }
}
