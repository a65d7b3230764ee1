package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianlun.report.Span;

/**
 * Weighs the evidence on every span that a finder voted for, and of names that overlap takes the surest. It does so
 * twice: what is sure after the first time is a vote for the same name elsewhere.
 */
final class WeighingDecision implements MentionDecision {

    private static final EntityType[] TYPES = EntityType.values();

    private final NameWords words;
    private final EvidenceWeights first;
    private final EvidenceWeights second;
    private final double threshold;

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

    private ReportMentions choose(ReportFinds finds, EvidenceWeights weights) {
        List<Mention> mentions = finds.sentences().stream()
                .flatMap(found -> BestCover.of(candidates(found, weights), this::weight).stream())
                .toList();
        return new ReportMentions(finds.context().report(), mentions);
    }

    private List<Mention> candidates(FoundInSentence found, EvidenceWeights weights) {
        var evidence = new Evidence(found.reading(), words);
        return bySpan(found).entrySet().stream()
                .map(entry -> mention(
                        found.reading(),
                        entry.getKey(),
                        entry.getValue(),
                        weights.probabilities(evidence.on(entry.getKey(), entry.getValue()))))
                .filter(mention -> mention.confidence() > threshold)
                .toList();
    }

    static Map<Span, List<Find>> bySpan(FoundInSentence found) {
        Map<Span, List<Find>> bySpan = new TreeMap<>();
        for (Find find : found.finds()) {
            bySpan.computeIfAbsent(find.span(), span -> new ArrayList<>()).add(find);
        }
        return bySpan;
    }

    private Mention mention(Reading reading, Span span, List<Find> votes, double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        List<String> by = votes.stream().map(Find::finder).distinct().sorted().toList();
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability;
        }
        return new Mention(reading.sentence(), span, TYPES[best], sum, by);
    }

    private double weight(Mention mention) {
        return logOdds(mention.confidence()) - logOdds(threshold);
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability + 1e-9));
    }
}
