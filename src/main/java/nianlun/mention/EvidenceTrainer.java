package nianlun.mention;

import java.util.ArrayList;
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

    private final int leastTimes;
    private final int passes;
    private final double dropout;
    private final double rate;
    private final double shrinkage;

    EvidenceTrainer(int leastTimes, int passes, double dropout, double rate, double shrinkage) {
        this.leastTimes = leastTimes;
        this.passes = passes;
        this.dropout = dropout;
        this.rate = rate;
        this.shrinkage = shrinkage;
    }

    EvidenceWeights train(List<Row> rows) {
        Map<String, Integer> numbers = numbers(rows);
        int[][] evidence = rows.stream()
                .map(row -> row.evidence().stream()
                        .distinct()
                        .mapToInt(piece -> numbers.getOrDefault(piece, -1))
                        .filter(number -> number >= 0)
                        .toArray())
                .toArray(int[][]::new);
        double[][] weights = descend(evidence, rows, numbers.size());
        Map<String, double[]> learned = new HashMap<>();
        numbers.forEach((piece, number) -> learned.put(piece, weights[number]));
        return new EvidenceWeights(learned);
    }

    private Map<String, Integer> numbers(List<Row> rows) {
        Map<String, Integer> times = new TreeMap<>();
        for (Row row : rows) {
            row.evidence().stream().distinct().forEach(piece -> times.merge(piece, 1, Integer::sum));
        }
        Map<String, Integer> numbers = new TreeMap<>();
        times.forEach((piece, count) -> {
            if (count >= leastTimes) {
                numbers.put(piece, numbers.size());
            }
        });
        return numbers;
    }

    private double[][] descend(int[][] evidence, List<Row> rows, int size) {
        double[][] weights = new double[size][TYPES];
        double[][] squares = new double[size][TYPES];
        Random random = new Random(7);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < evidence.length; i++) {
            order.add(i);
        }
        for (int pass = 0; pass < passes; pass++) {
            java.util.Collections.shuffle(order, random);
            for (int i : order) {
                int[] kept = Arrays.stream(evidence[i]).filter(piece -> random.nextDouble() >= dropout).toArray();
                learn(kept, rows.get(i).types(), weights, squares);
            }
        }
        for (double[] ofPiece : weights) {
            for (int t = 0; t < TYPES; t++) {
                ofPiece[t] *= 1 - dropout;
            }
        }
        return weights;
    }

    private void learn(int[] pieces, List<EntityType> types, double[][] weights, double[][] squares) {
        double[] odds = new double[TYPES];
        for (int piece : pieces) {
            for (int t = 0; t < TYPES; t++) {
                odds[t] += weights[piece][t];
            }
        }
        double[] gradient = gradient(odds, types);
        for (int t = 0; t < TYPES; t++) {
            if (Math.abs(gradient[t]) < 1e-4) {
                continue;
            }
            for (int piece : pieces) {
                double step = gradient[t] + shrinkage * weights[piece][t];
                squares[piece][t] += step * step;
                weights[piece][t] -= rate * step / Math.sqrt(squares[piece][t] + 1e-6);
            }
        }
    }

    /** Of the negative log probability that one of the types is right. */
    private static double[] gradient(double[] odds, List<EntityType> types) {
        double all = 1;
        double right = types.isEmpty() ? 1 : 0;
        for (EntityType type : EntityType.values()) {
            double chance = Math.exp(Math.min(50, odds[type.ordinal()]));
            all += chance;
            right += types.contains(type) ? chance : 0;
        }
        double[] gradient = new double[TYPES];
        for (EntityType type : EntityType.values()) {
            double chance = Math.exp(Math.min(50, odds[type.ordinal()]));
            gradient[type.ordinal()] = chance / all - (types.contains(type) ? chance / right : 0);
        }
        return gradient;
    }
}
