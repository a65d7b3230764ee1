package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTests {

    @Test
    void halfWidthMarksAreReadAsFullWidthOnes() {
        assertThat(Marks.inOneWay("建成(一期),投产;好")).isEqualTo("建成（一期），投产；好");
    }

    @Test
    void aCommaInsideANumberStays() {
        assertThat(Marks.inOneWay("1,200万元,9:30")).isEqualTo("1,200万元，9:30");
    }

    @Test
    void fullWidthDigitsAndLettersArePlain() {
        assertThat(Marks.inOneWay("Ｇ２２８线")).isEqualTo("G228线");
    }

    @ParameterizedTest
    @ValueSource(strings = {"星澜湾", "“星澜一号”示范工程", "星澜湾（一期）", "“星澜（一期）”工程"})
    void aNameMayHoldMarksInPairs(String name) {
        assertThat(Marks.arePaired(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“星澜一号", "星澜湾（一期", "一期）星澜湾", "“星澜（一期”）"})
    void aMarkWithoutItsPartnerIsCutOffFromIt(String name) {
        assertThat(Marks.arePaired(name)).isFalse();
    }
}
