package nianlun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterVectorsTests {

    private final CharacterVectors vectors = CharacterVectors.bundled();

    @Test
    void theBundledTableHasARowForEachUsualCharacter() {
        assertThat(vectors.width()).isEqualTo(128);
        assertThat(vectors.count()).isBetween(7_000, 8_000);
        assertThat(vectors.table()).hasSize(vectors.count() * vectors.width());
        assertThat("镇县村厂港“”、。（）《》—…09azAZ％：".chars()).allMatch(character -> rowOf(character) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "江, 湖, 铁", "镇, 乡, 钢", "村, 乡, 银", "厂, 企, 海", "铁, 钢, 湖", "港, 湾, 吃",
        "药, 医, 路", "三, 四, 山", "虾, 蟹, 桥", "“, 《, 水", "公, 司, 鸡", "园, 区, 跑"
    })
    void aCharacterIsNearerToItsLikeThanToAnother(char character, char like, char other) {
        assertThat(likeness(character, like)).isGreaterThan(likeness(character, other) + 0.05);
    }

    @Test
    void allThatHasNoRowOfItsOwnIsZero() {
        assertThat(" \t\n\u3000のア한Ж\u0000\uffff".chars()).allMatch(character -> rowOf(character) == 0);
        assertThat(row(0)).containsOnly(0);
    }

    @Test
    void capitalsReadLikeSmallLetters() {
        assertThat(row(vectors.rowOf('G'))).isEqualTo(row(vectors.rowOf('g')));
    }

    @Test
    void theNumbersOfAllCharactersHaveMeanZeroAndDeviationOne() {
        double sum = 0;
        double squares = 0;
        float[] table = vectors.table();
        for (float number : table) {
            sum += number;
            squares += number * number;
        }
        assertThat(sum / table.length).isCloseTo(0, within(0.01));
        assertThat(squares / table.length).isCloseTo(1, within(0.01));
    }

    private double likeness(char one, char other) {
        float[] left = row(vectors.rowOf(one));
        float[] right = row(vectors.rowOf(other));
        return dot(left, right) / Math.sqrt(dot(left, left) * dot(right, right));
    }

    private int rowOf(int character) {
        return vectors.rowOf((char) character);
    }

    private float[] row(int row) {
        float[] numbers = new float[vectors.width() + 1];
        vectors.copyRow(row, numbers, 1);
        return Arrays.copyOfRange(numbers, 1, numbers.length);
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
