package nianlun.network;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of numbers, turned so that the first columns hold most of what distinguishes them. */
final class PrincipalComponents {

    private PrincipalComponents() {}

    /** The rows, centred, on their first {@code width} components; the same rows give the same bits. */
    static double[][] of(double[][] rows, int width) {
        double[][] centred = centred(rows);
        List<double[]> components = components(covariance(centred), width);
        double[][] projected = new double[rows.length][width];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < width; i++) {
                projected[row][i] = dot(centred[row], components.get(i));
            }
        }
        return projected;
    }

    private static double[][] centred(double[][] rows) {
        double[] mean = new double[rows[0].length];
        for (double[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / rows.length;
            }
        }
        double[][] centred = new double[rows.length][mean.length];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < mean.length; i++) {
                centred[row][i] = rows[row][i] - mean[i];
            }
        }
        return centred;
    }

    private static double[][] covariance(double[][] centred) {
        int size = centred[0].length;
        double[][] covariance = new double[size][size];
        for (double[] row : centred) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    covariance[i][j] += row[i] * row[j] / centred.length;
                }
            }
        }
        return covariance;
    }

    private static List<double[]> components(double[][] covariance, int width) {
        double[][] vectors = Jacobi.diagonalise(covariance);
        return IntStream.range(0, vectors.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> covariance[i][i])
                        .reversed())
                .limit(width)
                .map(i -> withLargestPositive(vectors[i]))
                .toList();
    }

    /** A component's direction is free: its largest entry decides. */
    private static double[] withLargestPositive(double[] vector) {
        double largest = 0;
        for (double entry : vector) {
            largest = Math.abs(entry) > Math.abs(largest) ? entry : largest;
        }
        double sign = Math.signum(largest);
        return IntStream.range(0, vector.length)
                .mapToDouble(i -> sign * vector[i])
                .toArray();
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
