package nianlun.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTests {

    private static final Divisions DIVISIONS = Divisions.bundled();

    private static final DivisionCode RONGCHENG = new DivisionCode("371082");

    @Test
    void aCountyIsFoundByItsCodeAndLiesInItsCityAndProvince() {
        Division county = DIVISIONS.byCode(RONGCHENG).orElseThrow();

        assertThat(county).isEqualTo(new Division(RONGCHENG, "荣成市", Level.COUNTY));
        assertThat(names(DIVISIONS.ancestorsOf(county))).containsExactly("山东省", "威海市");
    }

    @ParameterizedTest
    @CsvSource({
        "荣成市, 371082", // its full name
        "荣成, 371082", // its short name
        "荣成县, 371082", // the kind it had before
        "徐水县, 130609",
        "清苑县, 130608",
        "满城县, 130607",
        "易县, 130633",
        "菏泽地区, 3717",
        "恩施州, 4228",
        "宽城县, 130827",
        "赣县, 360704",
        "神农架, 429021",
        "内蒙古, 15",
        "香港, 81",
        "台湾省, 71",
        "东莞市, 4419"
    })
    void aNameThatMeansOneDivisionFindsIt(String name, String code) {
        assertThat(codes(DIVISIONS.named(name))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"襄樊市, 4206", "襄樊, 4206", "大庸市, 4308", "蒲圻市, 421281", "大同县, 140215", "通县, 110112"})
    void aFormerNameThatNoRuleGivesFindsTheDivisionOfToday(String name, String code) {
        assertThat(codes(DIVISIONS.named(name))).containsExactly(code);
    }

    @Test
    void everyFormerNameOnTheListFindsItsDivisionAndNoOther() {
        assertThat(DivisionFiles.formerNames())
                .isNotEmpty()
                .allSatisfy(former -> assertThat(DIVISIONS.named(former.name()))
                        .extracting(Division::code)
                        .containsExactly(former.code()));
    }

    @Test
    void severalCountiesOfOneNameAreAllThereByCode() {
        assertThat(codes(DIVISIONS.named("鼓楼区"))).containsExactly("320106", "320302", "350102", "410204");
        assertThat(codes(DIVISIONS.named("朝阳"))).containsExactly("110105", "2113", "211321", "220104");
    }

    @Test
    void aFullNameOnTheListWinsAlone() {
        assertThat(codes(DIVISIONS.named("朝阳县"))).containsExactly("211321");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无此县", "易", "市辖区", "县", "区", "", "兰州新", "俚岛镇"})
    void whatIsNoProvinceCityOrCountyFindsNothing(String name) {
        assertThat(DIVISIONS.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"110105, 北京市", "500229, 重庆市", "429004, 湖北省", "659001, 新疆维吾尔自治区", "419001, 河南省"})
    void rowsThatOnlyTheStatisticsHaveAreNoAncestors(String county, String province) {
        Division division = DIVISIONS.byCode(new DivisionCode(county)).orElseThrow();

        assertThat(names(DIVISIONS.ancestorsOf(division))).containsExactly(province);
    }

    @Test
    void rowsThatOnlyTheStatisticsHaveAreNoChildren() {
        assertThat(names(DIVISIONS.childrenOf(new DivisionCode("31")))).contains("浦东新区", "崇明区");
        assertThat(names(DIVISIONS.childrenOf(new DivisionCode("42")))).contains("武汉市", "仙桃市", "神农架林区");
        assertThat(names(DIVISIONS.childrenOf(new DivisionCode("4419")))).contains("虎门镇");
        assertThat(names(DIVISIONS.childrenOf(new DivisionCode("3710"))))
                .contains("环翠区", "荣成市", "乳山市")
                .doesNotContain("威海市");
    }

    @Test
    void townsOfACountyAreItsTownsAndSubdistricts() {
        assertThat(names(DIVISIONS.townsOf(RONGCHENG))).hasSize(22).contains("俚岛镇", "宁津街道");
        assertThat(names(DIVISIONS.townsOf(new DivisionCode("3710")))).contains("俚岛镇");
    }

    @Test
    void villagesAreThoseOfTheCountyOrTown() {
        assertThat(DIVISIONS.villagesOf(RONGCHENG))
                .extracting(Division::shortName)
                .hasSizeGreaterThan(800)
                .contains("东楮岛");
        assertThat(DIVISIONS.villagesOf(new DivisionCode("371082001")))
                .contains(Division.of("371082001249", "东楮岛村委会"))
                .allMatch(village -> village.code().value().startsWith("371082001"));
        assertThat(names(DIVISIONS.ancestorsOf(Division.of("371082001249", "东楮岛村委会"))))
                .containsExactly("山东省", "威海市", "荣成市", "宁津街道");
        assertThat(DIVISIONS.byCode(new DivisionCode("371082001249")).map(Division::name))
                .contains("东楮岛村委会");
    }

    @ParameterizedTest
    @CsvSource({
        "俚岛镇, 371082, 371082101",
        "成山, 371082, 371082102",
        "东楮岛村, 371082, 371082001249",
        "东楮岛, 3710, 371082001249",
        "荣成县, 37, 371082",
        "鼓楼区, 35, 350102"
    })
    void aNameInsideOfADivisionFindsItAtAnyLevel(String name, String within, String code) {
        assertThat(codes(DIVISIONS.named(name, new DivisionCode(within)))).containsExactly(code);
    }

    @Test
    void aShortNameInsideOfADivisionFindsTheTownAndItsVillageOfThatName() {
        assertThat(names(DIVISIONS.named("俚岛", RONGCHENG))).startsWith("俚岛镇").hasSize(2);
    }

    @Test
    void aNameThatIsOutsideOfTheDivisionFindsNothing() {
        assertThat(DIVISIONS.named("俚岛镇", new DivisionCode("371083"))).isEmpty();
        assertThat(DIVISIONS.named("荣成市", new DivisionCode("13"))).isEmpty();
        assertThat(DIVISIONS.named("荣成市", DivisionCode.unknown("某县"))).isEmpty();
    }

    @Test
    void anUnknownDivisionIsInNoListAndLiesInItselfOnly() {
        DivisionCode unknown = DivisionCode.unknown("某县");

        assertThat(DIVISIONS.byCode(unknown)).isEqualTo(Optional.empty());
        assertThat(DIVISIONS.childrenOf(unknown)).isEmpty();
        assertThat(DIVISIONS.ancestorsOf(new Division(unknown, "某县", Level.COUNTY)))
                .isEmpty();
        assertThat(unknown.isWithin(unknown)).isTrue();
        assertThat(unknown.isWithin(RONGCHENG)).isFalse();
    }

    @Test
    void aCountyDirectlyUnderItsProvinceIsWithinIt() {
        assertThat(new DivisionCode("429004").isWithin(new DivisionCode("42"))).isTrue();
        assertThat(new DivisionCode("429004").isWithin(new DivisionCode("4201")))
                .isFalse();
    }

    @Test
    void aCodeOfAnotherLengthIsRefusedAndSaysWhichAreThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DivisionCode("37108"))
                .withMessageContaining("'37108'")
                .withMessageContaining("2, 4, 6, 9 or 12");
    }

    private static List<String> names(List<Division> divisions) {
        return divisions.stream().map(Division::name).toList();
    }

    private static List<String> codes(List<Division> divisions) {
        return divisions.stream().map(division -> division.code().value()).toList();
    }
}
