package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureRowsTests {

    @Test
    void aFeatureThatIsAddedTwiceIsThereOnce() {
        FeatureRows rows = new FeatureRows(1);
        for (int value = 0; value < 300; value++) {
            rows.add(0, 1, value % 200);
        }
        int[] distinct = new int[rows.most()];

        int count = rows.distinct(0, distinct);

        assertThat(count).isEqualTo(200);
        assertThat(Arrays.stream(distinct, 0, count).sorted()).containsExactly(box(rows.at(0)));
    }

    @Test
    void featuresDifferByKindAndByEachValue() {
        FeatureRows rows = new FeatureRows(1);
        rows.add(0, 1, 2);
        rows.add(0, 2, 1);
        rows.add(0, 1, 2, 3);
        rows.add(0, 1, 3, 2);
        rows.add(0, 1, 2, 3, 4);

        assertThat(rows.at(0)).hasSize(5).doesNotHaveDuplicates();
    }

    private static Integer[] box(int[] keys) {
        return Arrays.stream(keys).boxed().toArray(Integer[]::new);
    }
}
