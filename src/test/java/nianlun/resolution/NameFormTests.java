package nianlun.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTests {

    @ParameterizedTest
    @CsvSource({
        "“云谷一号”示范工程, 云谷1号示范",
        "第三初级中学, 3中学",
        "三中, 3中学",
        "第二十八中学, 28中学",
        "110KV岗南站三期扩建, 110千伏岗南站3期扩建",
        "国道G112线绕城, g112绕城",
        "112国道绕城, g112绕城",
        "青石路（东环路至西环路）, 青石路",
        "云谷物流园（一期）, 云谷物流园1期",
        "青石河城区段, 青石河",
        "云谷经济技术开发区, 云谷开发区",
        "青石大街改造项目, 青石街改造",
        "云谷项目, 云谷项目",
    })
    void namesThatAreWrittenInSeveralWaysHaveOneForm(String written, String form) {
        assertThat(NameForm.of(written)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"青石路（东环路至西环路）, 东环路至西环路", "云谷物流园（一期）, ''", "五馆两中心[16], ''", "云谷水库, ''"})
    void whatIsToldInBracketsIsKeptApart(String written, String aside) {
        assertThat(NameForm.aside(written)).isEqualTo(aside);
    }
}
