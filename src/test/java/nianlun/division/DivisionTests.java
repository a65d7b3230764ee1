package nianlun.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTests {

    @ParameterizedTest
    @CsvSource({
        "37, 山东省, 山东",
        "15, 内蒙古自治区, 内蒙古",
        "45, 广西壮族自治区, 广西",
        "65, 新疆维吾尔自治区, 新疆",
        "81, 香港特别行政区, 香港",
        "3710, 威海市, 威海",
        "6529, 阿克苏地区, 阿克苏",
        "6328, 海西蒙古族藏族自治州, 海西",
        "6530, 克孜勒苏柯尔克孜自治州, 克孜勒苏",
        "371082, 荣成市, 荣成",
        "130633, 易县, 易县",
        "130635, 蠡县, 蠡县",
        "130827, 宽城满族自治县, 宽城",
        "622926, 东乡族自治县, 东乡",
        "451022, 龙胜各族自治县, 龙胜",
        "150723, 鄂伦春自治旗, 鄂伦春",
        "150624, 鄂托克旗, 鄂托克",
        "150623, 鄂托克前旗, 鄂托克前旗",
        "150223, 达尔罕茂明安联合旗, 达尔罕茂明安联合旗",
        "410304, 瀍河回族区, 瀍河",
        "310115, 浦东新区, 浦东",
        "130107, 井陉矿区, 井陉矿区",
        "140109, 万柏林区, 万柏林",
        "620171, 兰州新区, 兰州新区",
        "371082102, 成山镇, 成山",
        "371082001, 宁津街道, 宁津",
        "110105040, 常营回族乡, 常营",
        "371082001249, 东楮岛村委会, 东楮岛",
        "371082001250, 马栏耩村村委会, 马栏耩",
        "371082001251, 李村村委会, 李村",
        "371082001252, 青云社区居委会, 青云"
    })
    void theShortNameLeavesOutTheKind(String code, String name, String shortName) {
        assertThat(Division.of(code, name).shortName()).isEqualTo(shortName);
    }

    @ParameterizedTest
    @CsvSource({
        "东楮岛村委会, 东楮岛村",
        "马栏耩村村委会, 马栏耩村",
        "沟陈家村民委员会, 沟陈家村",
        "青云社区居民委员会, 青云社区",
        "朝阳街居委会, 朝阳街社区",
        "巴彦嘎查村委会, 巴彦嘎查",
        "三连生活区, 三连生活区"
    })
    void theVillageNameIsHowPeopleWriteIt(String name, String villageName) {
        assertThat(Division.of("371082001249", name).villageName()).isEqualTo(villageName);
    }

    @Test
    void aCodeOfAnotherLevelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Division(new DivisionCode("37"), "荣成市", Level.COUNTY))
                .withMessageContaining("'37'")
                .withMessageContaining("'荣成市'");
    }
}
