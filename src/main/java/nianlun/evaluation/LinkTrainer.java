package nianlun.evaluation;

import java.util.Collection;
import nianlun.division.Divisions;
import nianlun.report.ReportReader;
import nianlun.resolution.ClueTraining;
import nianlun.resolution.ClueWeights;

/** Learns from gold texts which names are one thing. */
public final class LinkTrainer {

    private final Divisions divisions;
    private final ReportReader reader;

    public LinkTrainer(Divisions divisions, ReportReader reader) {
        this.divisions = divisions;
        this.reader = reader;
    }

    /** The weights of clues that these texts teach, in whatever order they are given. */
    public ClueWeights train(Collection<Gold> golds) {
        MarkedMentions marked = new MarkedMentions(
                reader,
                golds.stream()
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList());
        ClueTraining training = new ClueTraining(divisions);
        marked.byPlace()
                .forEach(reports ->
                        training.add(reports, mention -> marked.markOf(mention).canonical()));
        return training.weights();
    }
}
