package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nianlun.division.Divisions;
import nianlun.network.CharacterVectors;

/**
 * Learns a recogniser from tagged reports. The weights of the decision are learned from labels that a model gave which never
 * saw that jurisdiction, for on texts that it knows it is surer than it will ever be again. The same reports give the same
 * recogniser.
 */
public final class RecogniserTraining {

    private static final int LEAST_TIMES = 2;
    private static final double RATE = 0.1;
    private static final double DROPOUT = 0.6;
    private static final int PASSES = 8;
    private static final int NETWORK_PASSES = 10;
    private static final long SEED = 7;

    private final NameWords words = new NameWords();
    private final CharacterFeatures features = new CharacterFeatures(words, new CharacterHabits());
    private final StandardExtractor finders;
    private final CharacterVectors vectors = CharacterVectors.bundled();
    private final CrfTrainer trainer = new CrfTrainer(RATE, DROPOUT, PASSES, SEED);
    private final LabelNetworkTrainer networkTrainer = new LabelNetworkTrainer(vectors, NETWORK_PASSES, SEED);

    public RecogniserTraining(Divisions divisions) {
        finders = MentionExtractors.untrained(divisions, words);
    }

    /** Learns from these reports; at least two jurisdictions are needed, as each is judged by what the others taught. */
    public Recogniser train(List<TaggedReport> reports) {
        Folds folds = Folds.of(reports);
        List<TrainingReport> read = reports.stream().map(this::read).toList();
        FeatureNumbers numbers = FeatureNumbers.of(
                read.stream().flatMap(report -> report.features().stream()).toList(), LEAST_TIMES);
        List<List<CrfExample>> examples =
                read.stream().map(report -> report.examples(numbers, vectors)).toList();
        read.forEach(report -> report.features().clear());
        List<LearnedLabels> learned = IntStream.rangeClosed(0, folds.count())
                .parallel()
                .mapToObj(fold -> learn(without(fold, folds, examples), numbers.size()))
                .toList();
        List<ReportFinds> finds = IntStream.range(0, read.size())
                .mapToObj(i -> read.get(i).withLabels(examples.get(i), learned.get(folds.of(i))))
                .toList();
        Labeller labels = learned.get(folds.count()).packed(numbers.keys());
        return new DecisionTraining(words, folds, reports).train(finds, labels);
    }

    private LearnedLabels learn(List<CrfExample> examples, int features) {
        return new LearnedLabels(trainer.train(examples, features), networkTrainer.train(examples));
    }

    private TrainingReport read(TaggedReport report) {
        ReportFinds finds = finders.votes(List.of(report.report())).get(0);
        List<int[][]> rows = new ArrayList<>();
        for (FoundInSentence found : finds.sentences()) {
            rows.add(features.of(finds.context(), found).all());
        }
        return new TrainingReport(report, finds, rows);
    }

    private static List<CrfExample> without(int fold, Folds folds, List<List<CrfExample>> examples) {
        return IntStream.range(0, examples.size())
                .filter(i -> folds.of(i) != fold)
                .boxed()
                .flatMap(i -> examples.get(i).stream())
                .toList();
    }
}
