package nianlun.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nianlun.report.Span;

/**
 * All ways to label the characters of one sentence, each with its probability, by the forward-backward algorithm (Lafferty,
 * McCallum, Pereira: Conditional Random Fields, 2001; scaled as in Rabiner 1989).
 */
final class Lattice {

    /** A span of a type with the probability that exactly these characters are a name of that type. */
    record Candidate(Span span, EntityType type, double probability) {}

    private static final int N = Labels.COUNT;
    private static final int[][] BEFORE = followers(true);
    private static final int[][] AFTER = followers(false);
    private static final int LONGEST_NAME = 40;

    private final int length;
    private final double[][] steps;
    private final double[][] emissions;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;

    /**
     * @param scores for each character the score of each label
     * @param steps for each label and the one behind it the factor of this pair
     * @param allowed for each character the set of labels that it may bear
     */
    Lattice(float[][] scores, double[][] steps, int[] allowed) {
        length = scores.length;
        this.steps = steps;
        emissions = new double[length][N];
        forward = new double[length][N];
        backward = new double[length][N];
        scales = new double[length];
        for (int i = 0; i < length; i++) {
            exponentiate(scores[i], allowed[i], emissions[i]);
        }
        forward();
        backward();
    }

    /** The same where each character may bear each label. */
    Lattice(float[][] scores, double[][] steps) {
        this(scores, steps, all(scores.length));
    }

    private static int[] all(int length) {
        int[] all = new int[length];
        Arrays.fill(all, Labels.ALL);
        return all;
    }

    private static void exponentiate(float[] scores, int allowed, double[] emissions) {
        float most = Float.NEGATIVE_INFINITY;
        for (int y = 0; y < N; y++) {
            most = isIn(allowed, y) ? Math.max(most, scores[y]) : most;
        }
        for (int y = 0; y < N; y++) {
            emissions[y] = isIn(allowed, y) ? Math.exp(Math.max(-60, scores[y] - most)) : 0;
        }
    }

    private static boolean isIn(int labels, int label) {
        return (labels & (1 << label)) != 0;
    }

    private void forward() {
        for (int i = 0; i < length; i++) {
            double sum = 0;
            for (int y = 0; y < N; y++) {
                forward[i][y] = emissions[i][y] * (i == 0 ? (Labels.isStart(y) ? 1 : 0) : into(i, y));
                sum += forward[i][y];
            }
            scales[i] = sum;
            for (int y = 0; y < N; y++) {
                forward[i][y] /= sum;
            }
        }
    }

    private double into(int i, int y) {
        double sum = 0;
        for (int before : BEFORE[y]) {
            sum += forward[i - 1][before] * steps[before][y];
        }
        return sum;
    }

    private void backward() {
        double last = 0;
        for (int y = 0; y < N; y++) {
            last += Labels.isOpen(y) ? 0 : forward[length - 1][y];
        }
        for (int y = 0; y < N; y++) {
            backward[length - 1][y] = Labels.isOpen(y) ? 0 : 1 / last;
        }
        for (int i = length - 2; i >= 0; i--) {
            for (int y = 0; y < N; y++) {
                double sum = 0;
                for (int after : AFTER[y]) {
                    sum += steps[y][after] * emissions[i + 1][after] * backward[i + 1][after];
                }
                backward[i][y] = sum / scales[i + 1];
            }
        }
    }

    /** How probable it is that a character bears a label. */
    double probability(int position, int label) {
        return forward[position][label] * backward[position][label];
    }

    /** Adds to {@code sums}, by label and the label behind it, how often each pair is to be expected, times a factor. */
    void addPairs(double[][] sums, double factor) {
        for (int i = 1; i < length; i++) {
            for (int y = 0; y < N; y++) {
                double behind = emissions[i][y] * backward[i][y] / scales[i] * factor;
                if (behind != 0) {
                    for (int before : BEFORE[y]) {
                        sums[before][y] += forward[i - 1][before] * steps[before][y] * behind;
                    }
                }
            }
        }
    }

    /** All spans that are a name at least this often, from left to right. */
    List<Candidate> candidates(double leastProbability) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            for (EntityType type : EntityType.values()) {
                startingAt(
                        i,
                        type,
                        leastProbability,
                        (span, probability) -> candidates.add(new Candidate(span, type, probability)));
            }
        }
        return candidates;
    }

    private void startingAt(int start, EntityType type, double least, BiConsumer<Span, Double> found) {
        double single = probability(start, Labels.single(type));
        if (single >= least) {
            found.accept(new Span(start, start + 1), single);
        }
        int label = Labels.begin(type);
        if (probability(start, label) < least) {
            return;
        }
        double path = forward[start][label];
        for (int i = start + 1; i < Math.min(length, start + LONGEST_NAME); i++) {
            double ending = path * step(label, i, Labels.end(type)) * backward[i][Labels.end(type)];
            if (ending >= least) {
                found.accept(new Span(start, i + 1), Math.min(1, ending));
            }
            path *= step(label, i, Labels.inside(type));
            label = Labels.inside(type);
        }
    }

    private double step(int before, int i, int label) {
        return steps[before][label] * emissions[i][label] / scales[i];
    }

    private static int[][] followers(boolean before) {
        int[][] followers = new int[N][];
        for (int y = 0; y < N; y++) {
            int label = y;
            followers[y] = IntStream.range(0, N)
                    .filter(other -> before ? Labels.mayFollow(label, other) : Labels.mayFollow(other, label))
                    .toArray();
        }
        return followers;
    }
}
