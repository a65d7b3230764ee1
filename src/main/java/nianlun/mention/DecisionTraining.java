package nianlun.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nianlun.division.DivisionCode;
import nianlun.mention.EvidenceTrainer.Row;
import nianlun.report.Span;

/** Learns to weigh the evidence: first without names known from elsewhere, then with those that are sure after that. */
final class DecisionTraining {

    private static final double SURE_ENOUGH = 0.3;

    private final NameWords words;
    private final Folds folds;
    private final List<TaggedReport> reports;

    DecisionTraining(NameWords words, Folds folds, List<TaggedReport> reports) {
        this.words = words;
        this.folds = folds;
        this.reports = reports;
    }

    Recogniser train(List<ReportFinds> finds, Labeller labels) {
        List<EvidenceWeights> first = byFold(rows(finds));
        List<ReportFinds> repeated = withRepetition(finds, first);
        List<EvidenceWeights> second = byFold(rows(repeated));
        double threshold = new ThresholdChoice(words, folds, reports).choose(repeated, second);
        return new Recogniser(
                reports.stream().map(TaggedReport::name).sorted().toList(),
                labels,
                first.get(folds.count()),
                second.get(folds.count()),
                threshold);
    }

    /** Weights learned without each fold, and last those learned from all. */
    private List<EvidenceWeights> byFold(List<List<Row>> rows) {
        return IntStream.rangeClosed(0, folds.count())
                .parallel()
                .mapToObj(fold -> EvidenceTrainer.train(rowsOf(report -> folds.of(report) != fold, rows)))
                .toList();
    }

    private static List<Row> rowsOf(IntPredicate isWanted, List<List<Row>> rows) {
        return IntStream.range(0, rows.size())
                .filter(isWanted)
                .boxed()
                .flatMap(i -> rows.get(i).stream())
                .toList();
    }

    private List<ReportFinds> withRepetition(List<ReportFinds> finds, List<EvidenceWeights> first) {
        Map<DivisionCode, List<Integer>> byPlace = new LinkedHashMap<>();
        for (int i = 0; i < finds.size(); i++) {
            byPlace.computeIfAbsent(reports.get(i).report().jurisdiction().code(), place -> new ArrayList<>())
                    .add(i);
        }
        ReportFinds[] repeated = finds.toArray(ReportFinds[]::new);
        byPlace.values().forEach(ofPlace -> {
            EvidenceWeights weights = first.get(folds.of(ofPlace.get(0)));
            List<ReportFinds> together = new WeighingDecision(words, weights, weights, SURE_ENOUGH)
                    .withRepetition(ofPlace.stream().map(finds::get).toList());
            for (int i = 0; i < ofPlace.size(); i++) {
                repeated[ofPlace.get(i)] = together.get(i);
            }
        });
        return List.of(repeated);
    }

    private List<List<Row>> rows(List<ReportFinds> finds) {
        Map<String, String> pieces = new HashMap<>();
        return IntStream.range(0, finds.size())
                .mapToObj(i -> rows(reports.get(i), finds.get(i), pieces))
                .toList();
    }

    private List<Row> rows(TaggedReport report, ReportFinds finds, Map<String, String> pieces) {
        List<Row> rows = new ArrayList<>();
        for (FoundInSentence found : finds.sentences()) {
            Ballot ballot = Ballot.of(found);
            var evidence = new Evidence(found.reading(), words);
            var labels = new CrfEvidence(ballot);
            for (Span span : ballot.votes().keySet()) {
                // Each piece once in memory: there are millions of them, of few kinds.
                List<String> all = Evidence.all(ballot, evidence, labels, span).stream()
                        .map(piece -> pieces.computeIfAbsent(piece, same -> same))
                        .distinct()
                        .toList();
                rows.add(new Row(all, report.typesOf(found.reading().sentence(), span)));
            }
        }
        return rows;
    }
}
