package nianlun.mention;

import java.util.List;
import java.util.stream.IntStream;
import nianlun.report.Span;

/** Chooses how probable a name has to be, so that F1 is best on reports that the weights were not learned from. */
final class ThresholdChoice {

    private static final double[] THRESHOLDS = {0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5};

    private final NameWords words;
    private final Folds folds;
    private final List<TaggedReport> reports;

    ThresholdChoice(NameWords words, Folds folds, List<TaggedReport> reports) {
        this.words = words;
        this.folds = folds;
        this.reports = reports;
    }

    double choose(List<ReportFinds> finds, List<EvidenceWeights> byFold) {
        double best = THRESHOLDS[0];
        double most = -1;
        for (double threshold : THRESHOLDS) {
            double f1 = f1(finds, byFold, threshold);
            if (f1 > most) {
                most = f1;
                best = threshold;
            }
        }
        return best;
    }

    private double f1(List<ReportFinds> finds, List<EvidenceWeights> byFold, double threshold) {
        int[] counts = IntStream.range(0, finds.size())
                .parallel()
                .mapToObj(i -> counts(i, finds.get(i), byFold.get(folds.of(i)), threshold))
                .reduce(new int[3], (one, other) ->
                        new int[] {one[0] + other[0], one[1] + other[1], one[2] + other[2]});
        return 2.0 * counts[0] / Math.max(1, counts[1] + counts[2]);
    }

    /** How many are right, found and tagged. */
    private int[] counts(int report, ReportFinds finds, EvidenceWeights weights, double threshold) {
        TaggedReport tagged = reports.get(report);
        List<Mention> mentions = new WeighingDecision(words, weights, weights, threshold)
                .choose(finds, weights)
                .mentions();
        int right = (int)
                mentions.stream().filter(mention -> isRight(mention, tagged)).count();
        return new int[] {right, mentions.size(), tagged.names().size()};
    }

    private static boolean isRight(Mention mention, TaggedReport tagged) {
        Span span = new Span(mention.start(), mention.end());
        return tagged.names().getOrDefault(span, List.of()).contains(mention.type());
    }
}
