package nianlun.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.ToDoubleBiFunction;

/**
 * Puts together what belongs together, as a whole and not pair by pair in the order of files: of all clusters the two are
 * joined first whose members fit best in the mean, until no two fit any more (average linkage; Sokal and Michener 1958).
 */
final class Clustering<T> {

    /** No two clusters with such a pair of members are ever joined. */
    static final double NEVER = Double.NEGATIVE_INFINITY;

    /** So little do two clusters fit that no others joined to them would change it. */
    private static final double HOPELESS = -4;

    private final ToDoubleBiFunction<T, T> fit;
    private final double threshold;

    /**
     * @param fit how well two members fit, or {@link #NEVER}
     * @param threshold how well two clusters must fit in the mean to be joined
     */
    Clustering(ToDoubleBiFunction<T, T> fit, double threshold) {
        this.fit = fit;
        this.threshold = threshold;
    }

    private record Join(double fit, int left, int right) {}

    /**
     * Joins clusters.
     *
     * @param start the clusters to begin with, in an order that does not hang on how the data came
     * @param pairs which two of them (by their places in {@code start}) are worth a look
     */
    List<List<T>> join(List<List<T>> start, List<int[]> pairs) {
        List<List<T>> clusters = new ArrayList<>(start);
        List<Map<Integer, Double>> neighbours = new ArrayList<>();
        start.forEach(cluster -> neighbours.add(new HashMap<>()));
        PriorityQueue<Join> best = new PriorityQueue<>(Comparator.<Join>comparingDouble(join -> -join.fit())
                .thenComparingInt(Join::left)
                .thenComparingInt(Join::right));
        pairs.forEach(pair -> consider(pair[0], pair[1], clusters, neighbours, best));
        while (!best.isEmpty()) {
            Join join = best.remove();
            if (isOpen(join.left(), clusters) && isOpen(join.right(), clusters)) {
                joinTwo(join, clusters, neighbours, best);
            }
        }
        return clusters.stream().filter(cluster -> !cluster.isEmpty()).toList();
    }

    private static boolean isOpen(int cluster, List<? extends List<?>> clusters) {
        return !clusters.get(cluster).isEmpty();
    }

    private void joinTwo(
            Join join, List<List<T>> clusters, List<Map<Integer, Double>> neighbours, PriorityQueue<Join> best) {
        List<T> joined = new ArrayList<>(clusters.get(join.left()));
        joined.addAll(clusters.get(join.right()));
        int place = clusters.size();
        clusters.set(join.left(), List.of());
        clusters.set(join.right(), List.of());
        clusters.add(joined);
        neighbours.add(new HashMap<>());
        Map<Integer, Double> around = new HashMap<>(neighbours.get(join.left()));
        around.putAll(neighbours.get(join.right()));
        around.keySet().stream()
                .sorted()
                .filter(other -> isOpen(other, clusters))
                .forEach(other -> consider(other, place, clusters, neighbours, best));
    }

    private void consider(
            int left,
            int right,
            List<List<T>> clusters,
            List<Map<Integer, Double>> neighbours,
            PriorityQueue<Join> best) {
        double mean = mean(clusters.get(left), clusters.get(right));
        if (mean > HOPELESS) {
            neighbours.get(left).put(right, mean);
            neighbours.get(right).put(left, mean);
        }
        if (mean > threshold) {
            best.add(new Join(mean, left, right));
        }
    }

    private double mean(List<T> left, List<T> right) {
        double sum = 0;
        for (T one : left) {
            for (T other : right) {
                sum += fit.applyAsDouble(one, other);
            }
        }
        return sum / (left.size() * right.size());
    }
}
