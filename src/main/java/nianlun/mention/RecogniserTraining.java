package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import nianlun.division.Divisions;
import nianlun.network.CharacterVectors;

/** Learns a recogniser from tagged reports. The same reports give the same recogniser. */
public final class RecogniserTraining {

    private static final int LEAST_TIMES = 2;
    private static final double RATE = 0.1;
    private static final double DROPOUT = 0.6;
    private static final int PASSES = 8;
    private static final long SEED = 7;
    private static final int NETWORK_PASSES = 14;
    private static final List<Long> NETWORK_SEEDS = List.of(7L, 11L);

    private final NameWords words = new NameWords();
    private final CharacterFeatures features = new CharacterFeatures(words, new CharacterHabits());
    private final StandardExtractor finders;
    private final CharacterVectors vectors = CharacterVectors.bundled();

    public RecogniserTraining(Divisions divisions) {
        finders = MentionExtractors.untrained(divisions, words);
    }

    /** Learns from these reports; there has to be one at least. */
    public Recogniser train(List<TaggedReport> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("Training needs tagged reports, and there is none");
        }
        List<TrainingReport> read = reports.stream().map(this::read).toList();
        FeatureNumbers numbers = FeatureNumbers.of(
                read.stream().flatMap(report -> report.features().stream()).toList(), LEAST_TIMES);
        List<CrfExample> examples = read.stream()
                .flatMap(report -> report.examples(numbers, vectors).stream())
                .toList();
        read.forEach(report -> report.features().clear());
        return new Recogniser(reports.stream().map(TaggedReport::name).sorted().toList(), learn(examples, numbers));
    }

    private TrainingReport read(TaggedReport report) {
        ReportFinds finds = finders.votes(List.of(report.report())).get(0);
        List<int[][]> rows = new ArrayList<>();
        for (FoundInSentence found : finds.sentences()) {
            rows.add(features.of(finds.context(), found).all());
        }
        return new TrainingReport(report, finds, rows);
    }

    private Labeller learn(List<CrfExample> examples, FeatureNumbers numbers) {
        CrfWeights counted = new CrfTrainer(RATE, DROPOUT, PASSES, SEED).train(examples, numbers.size());
        List<LabelNetwork> networks = NETWORK_SEEDS.parallelStream()
                .map(seed -> new LabelNetworkTrainer(vectors, NETWORK_PASSES, seed).train(examples))
                .toList();
        return new Labeller(CrfModel.of(numbers.keys(), counted), networks);
    }
}
