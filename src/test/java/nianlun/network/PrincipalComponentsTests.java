package nianlun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class PrincipalComponentsTests {

    @Test
    void theFirstComponentLiesAlongTheLongSideOfTheCloud() {
        double[][] alongTheDiagonal = {{10, 10}, {12, 12}, {14, 14}, {11.5, 12.5}, {12.5, 11.5}};

        double[][] projected = PrincipalComponents.of(alongTheDiagonal, 1);

        assertThat(projected[0][0]).isEqualTo(-2 * Math.sqrt(2), offset(1e-9));
        assertThat(projected[1][0]).isEqualTo(0, offset(1e-9));
        assertThat(projected[2][0]).isEqualTo(2 * Math.sqrt(2), offset(1e-9));
        assertThat(projected[3][0]).isEqualTo(0, offset(1e-9));
    }

    @Test
    void allComponentsTogetherKeepTheDistances() {
        double[][] rows = {{1, 2, 3}, {4, 0, -1}, {2, 2, 7}, {0, 5, 1}};

        double[][] projected = PrincipalComponents.of(rows, 3);

        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(distance(projected[i], projected[j])).isEqualTo(distance(rows[i], rows[j]), offset(1e-9));
            }
        }
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }
}
