package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyIndexTests {

    private static final int[] KEYS =
            new Random(5).ints(10_000).distinct().sorted().toArray();

    @Test
    void eachKeyHasTheNumberOfItsPlace() {
        KeyIndex index = new KeyIndex(KEYS);

        assertThat(Arrays.stream(KEYS).map(index::numberOf))
                .containsExactly(IntStream.range(0, KEYS.length).boxed().toArray(Integer[]::new));
    }

    @Test
    void keysThatAreNoneHaveNoNumber() {
        KeyIndex index = new KeyIndex(KEYS);

        assertThat(new Random(6)
                        .ints(10_000)
                        .filter(key -> Arrays.binarySearch(KEYS, key) < 0)
                        .map(index::numberOf))
                .containsOnly(KeyIndex.NONE);
        assertThat(new KeyIndex(new int[0]).numberOf(Integer.MAX_VALUE)).isEqualTo(KeyIndex.NONE);
        assertThat(index.numberOf(Integer.MAX_VALUE)).isEqualTo(KeyIndex.NONE);
    }

    @Test
    void theGreatestAndTheLeastNumberMayBeKeys() {
        KeyIndex index = new KeyIndex(new int[] {Integer.MIN_VALUE, 7, Integer.MAX_VALUE});

        assertThat(index.numberOf(Integer.MIN_VALUE)).isZero();
        assertThat(index.numberOf(Integer.MAX_VALUE)).isEqualTo(2);
    }

    @Test
    void severalKeysAreFoundAsOneByOne() {
        KeyIndex index = new KeyIndex(KEYS);
        int[] asked = {KEYS[9], 12345, KEYS[0], KEYS[KEYS.length - 1], Integer.MAX_VALUE};
        int[] numbers = new int[asked.length];

        index.numbersOf(asked, asked.length, numbers);

        assertThat(numbers)
                .containsExactly(Arrays.stream(asked).map(index::numberOf).toArray());
    }
}
