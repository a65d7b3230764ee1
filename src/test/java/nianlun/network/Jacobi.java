package nianlun.network;

/** Jacobi's way to the eigenvectors of a symmetric matrix: turn it in one plane after another until it is diagonal. */
final class Jacobi {

    private static final int SWEEPS = 50;
    private static final double NEGLIGIBLE = 1e-24;

    private Jacobi() {}

    /** Makes {@code matrix} diagonal; row i of what is returned is the eigenvector to {@code matrix[i][i]}. */
    static double[][] diagonalise(double[][] matrix) {
        double[][] vectors = identity(matrix.length);
        for (int sweep = 0; sweep < SWEEPS && offDiagonal(matrix) > NEGLIGIBLE * diagonal(matrix); sweep++) {
            for (int p = 0; p < matrix.length; p++) {
                for (int q = p + 1; q < matrix.length; q++) {
                    turn(matrix, vectors, p, q);
                }
            }
        }
        return vectors;
    }

    /** Turns in the plane of p and q by the angle that makes {@code matrix[p][q]} zero. */
    private static void turn(double[][] matrix, double[][] vectors, int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        double moved = tangent * matrix[p][q];
        double pp = matrix[p][p] - moved;
        double qq = matrix[q][q] + moved;
        mix(matrix[p], matrix[q], cosine, sine);
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][p] = matrix[p][i];
            matrix[i][q] = matrix[q][i];
        }
        matrix[p][p] = pp;
        matrix[q][q] = qq;
        matrix[p][q] = 0;
        matrix[q][p] = 0;
        mix(vectors[p], vectors[q], cosine, sine);
    }

    private static void mix(double[] one, double[] other, double cosine, double sine) {
        for (int i = 0; i < one.length; i++) {
            double before = one[i];
            one[i] = cosine * before - sine * other[i];
            other[i] = sine * before + cosine * other[i];
        }
    }

    private static double offDiagonal(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += matrix[i][j] * matrix[i][j];
            }
        }
        return sum;
    }

    private static double diagonal(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            sum += matrix[i][i] * matrix[i][i];
        }
        return sum;
    }

    private static double[][] identity(int size) {
        double[][] identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }
}
