package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
