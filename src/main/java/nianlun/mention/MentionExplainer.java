package nianlun.mention;

import java.util.List;
import nianlun.report.Report;

/** Tells why mentions were taken. It reads the reports again for it, so that nobody else has to keep what is needed. */
public final class MentionExplainer {

    private final StandardExtractor extractor;
    private final LabelFinder labels;

    MentionExplainer(StandardExtractor extractor, LabelFinder labels) {
        this.extractor = extractor;
        this.labels = labels;
    }

    /** The explanations of what the extractor finds in these same reports. */
    public Explanations explain(List<Report> reportsOfOneJurisdiction) {
        return new Explanations(labels::opinions, extractor.votes(reportsOfOneJurisdiction));
    }
}
