package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelUnitsTests {

    private static final int N = Labels.COUNT;
    private static final byte[] WEIGHTS = weights();

    private static byte[] weights() {
        byte[] weights = new byte[600 * N];
        new Random(8).nextBytes(weights);
        return weights;
    }

    @Test
    void eachWeightIsKept() {
        LabelUnits units = new LabelUnits(WEIGHTS);

        for (int i = 0; i < WEIGHTS.length; i++) {
            assertThat(units.of(i / N, i % N)).isEqualTo(WEIGHTS[i]);
        }
    }

    @Test
    void theWeightsOfFeaturesAreAddedUpLabelByLabel() {
        int[] features = {3, KeyIndex.NONE, 599, 0};

        assertThat(sums(features)).containsExactly(expected(features));
    }

    @Test
    void soManyFeaturesThatTheirSumOutgrowsTwoBytesAreAddedUpToo() {
        int[] features = new Random(9).ints(2000, 0, 600).toArray();
        Arrays.fill(features, 0, 700, 5);

        assertThat(sums(features)).containsExactly(expected(features));
    }

    private static int[] sums(int[] features) {
        int[] sums = new int[N];
        Arrays.fill(sums, 77);
        new LabelUnits(WEIGHTS).sum(features, features.length, sums);
        return sums;
    }

    private static int[] expected(int[] features) {
        int[] sums = new int[N];
        for (int feature : features) {
            for (int y = 0; y < N && feature != KeyIndex.NONE; y++) {
                sums[y] += WEIGHTS[feature * N + y];
            }
        }
        return sums;
    }
}
