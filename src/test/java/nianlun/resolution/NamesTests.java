package nianlun.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource({
        "“青石一号”示范工程, 青石一号示范工程",
        "蓝河药业有限公司, 蓝河药业",
        "蓝河药业股份有限公司, 蓝河药业",
        "蓝河药业集团, 蓝河药业集团",
        "ＡＢＣ产业园, abc产业园",
        "云谷(东)产业园, 云谷东产业园",
    })
    void quotationMarksBracketsWidthCaseAndLegalSuffixDoNotTellThingsApart(String written, String core) {
        assertThat(Names.core(written)).isEqualTo(core);
    }

    @Test
    void aNameThatIsNothingButALegalSuffixStaysAName() {
        assertThat(Names.core("有限公司")).isEqualTo("有限公司");
    }

    @ParameterizedTest
    @CsvSource({"云谷 产业园, 云谷产业园", "云谷产业园[21], 云谷产业园", "云谷①产业园, 云谷产业园", "云谷\\r\\n产业园, 云谷产业园"})
    void whiteSpaceAndFootnoteMarksOfCopiedTextsAreNoPartOfAName(String surface, String written) {
        assertThat(Names.written(surface)).isEqualTo(written);
    }
}
