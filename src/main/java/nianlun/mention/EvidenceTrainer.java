package nianlun.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns how much each piece of evidence weighs, by multinomial logistic regression (maximum entropy: Berger, Della Pietra,
 * Della Pietra 1996) with steps and dropout as {@link CrfTrainer} has them. The same rows, in the same order, give the same
 * weights.
 */
final class EvidenceTrainer {

    /** A span's evidence, and which types it is a name of; none if it is no name. */
    record Row(List<String> evidence, List<EntityType> types) {}

    private static final int TYPES = EntityType.values().length;
    private static final int LEAST_TIMES = 3;
    private static final int PASSES = 10;
    private static final double RATE = 0.1;
    private static final double DROPOUT = 0.3;

    private final Map<String, Integer> numbers;
    private final float[][] weights;
    private final float[][] squares;
    private final Random random = new Random(7);

    private EvidenceTrainer(Map<String, Integer> numbers) {
        this.numbers = numbers;
        weights = new float[numbers.size()][TYPES];
        squares = new float[numbers.size()][TYPES];
    }

    static EvidenceWeights train(List<Row> rows) {
        var trainer = new EvidenceTrainer(numbers(rows));
        int[][] evidence = rows.stream().map(trainer::numbered).toArray(int[][]::new);
        int[] order = new int[evidence.length];
        Arrays.setAll(order, i -> i);
        for (int pass = 0; pass < PASSES; pass++) {
            trainer.shuffle(order);
            for (int i : order) {
                trainer.learn(trainer.kept(evidence[i]), rows.get(i).types());
            }
        }
        return trainer.learned();
    }

    private static Map<String, Integer> numbers(List<Row> rows) {
        Map<String, Integer> times = new HashMap<>();
        for (Row row : rows) {
            row.evidence().forEach(piece -> times.merge(piece, 1, Integer::sum));
        }
        Map<String, Integer> numbers = new HashMap<>();
        new TreeMap<>(times).forEach((piece, count) -> {
            if (count >= LEAST_TIMES) {
                numbers.put(piece, numbers.size());
            }
        });
        return numbers;
    }

    private int[] numbered(Row row) {
        return row.evidence().stream()
                .mapToInt(piece -> numbers.getOrDefault(piece, -1))
                .filter(number -> number >= 0)
                .sorted()
                .distinct()
                .toArray();
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private int[] kept(int[] pieces) {
        int[] kept = new int[pieces.length];
        int size = 0;
        for (int piece : pieces) {
            if (random.nextFloat() >= DROPOUT) {
                kept[size++] = piece;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private void learn(int[] pieces, List<EntityType> types) {
        double[] odds = new double[TYPES];
        for (int piece : pieces) {
            for (int t = 0; t < TYPES; t++) {
                odds[t] += weights[piece][t];
            }
        }
        double[] gradient = gradient(odds, types);
        for (int piece : pieces) {
            for (int t = 0; t < TYPES; t++) {
                squares[piece][t] += (float) (gradient[t] * gradient[t]);
                weights[piece][t] -= (float) (RATE * gradient[t] / Math.sqrt(squares[piece][t] + 1e-6));
            }
        }
    }

    /** Of the negative log probability that one of the types is right. */
    private static double[] gradient(double[] odds, List<EntityType> types) {
        double all = 1;
        double right = types.isEmpty() ? 1 : 0;
        for (EntityType type : EntityType.values()) {
            double chance = Math.exp(Math.min(50, odds[Labels.number(type)]));
            all += chance;
            right += types.contains(type) ? chance : 0;
        }
        double[] gradient = new double[TYPES];
        for (EntityType type : EntityType.values()) {
            double chance = Math.exp(Math.min(50, odds[Labels.number(type)]));
            gradient[Labels.number(type)] = chance / all - (types.contains(type) ? chance / right : 0);
        }
        return gradient;
    }

    private EvidenceWeights learned() {
        Map<String, float[]> learned = new HashMap<>();
        numbers.forEach((piece, number) -> {
            float[] ofPiece = weights[number].clone();
            for (int t = 0; t < TYPES; t++) {
                ofPiece[t] *= (float) (1 - DROPOUT);
            }
            learned.put(piece, ofPiece);
        });
        return new EvidenceWeights(learned);
    }
}
