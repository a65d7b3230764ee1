package nianlun.mention;

import java.util.List;
import java.util.stream.IntStream;
import nianlun.network.CharacterVectors;
import nianlun.network.NetworkTrainer;

/** Teaches a network to label characters so that the right labels of whole sentences become probable (Ma, Hovy 2016). */
final class LabelNetworkTrainer {

    private static final int N = Labels.COUNT;
    private static final double PAIR_RATE = 0.05;
    private final int passes;
    private final long seed;
    private final CharacterVectors vectors;

    LabelNetworkTrainer(CharacterVectors vectors, int passes, long seed) {
        this.vectors = vectors;
        this.passes = passes;
        this.seed = seed;
    }

    LabelNetwork train(List<CrfExample> examples) {
        List<List<CrfExample>> ofPasses = ofPasses(examples);
        var trainer = new NetworkTrainer(vectors, characters(ofPasses), seed);
        var pairs = new PairWeights(PAIR_RATE);
        ofPasses.forEach(ofPass -> ofPass.forEach(example -> learn(example, trainer, pairs)));
        return new LabelNetwork(trainer.network(), pairs.weights());
    }

    private List<List<CrfExample>> ofPasses(List<CrfExample> examples) {
        var order = new LearningOrder(examples, seed);
        return IntStream.range(0, passes).mapToObj(order::of).toList();
    }

    private static long characters(List<List<CrfExample>> ofPasses) {
        return ofPasses.stream()
                .flatMap(List::stream)
                .mapToLong(CrfExample::length)
                .sum();
    }

    private static void learn(CrfExample example, NetworkTrainer trainer, PairWeights pairs) {
        NetworkTrainer.Attempt attempt = trainer.forward(example.sentence());
        float[][] scores = attempt.scores();
        double[][] steps = LabelPairs.factors(pairs.weights());
        Lattice free = new Lattice(scores, steps);
        Lattice right = new Lattice(scores, steps, example.allowed());
        trainer.learn(attempt, gradient(free, right, scores));
        pairs.learn(free, right);
    }

    private static float[][] gradient(Lattice free, Lattice right, float[][] scores) {
        float[][] gradient = new float[scores.length][scores[0].length];
        for (int i = 0; i < gradient.length; i++) {
            for (int y = 0; y < N; y++) {
                gradient[i][y] = (float) (free.probability(i, y) - right.probability(i, y));
            }
        }
        return gradient;
    }
}
