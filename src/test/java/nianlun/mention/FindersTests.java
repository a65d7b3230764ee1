package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianlun.division.Divisions;
import org.junit.jupiter.api.Test;

class FindersTests {

    private static final NameWords WORDS = new NameWords();

    @Test
    void aHeadWithAWordOfItsOwnMakesAName() {
        assertThat(found(new PhraseFinder(WORDS), "建设星澜冷链物流园。")).contains("PARK 星澜冷链物流园");
    }

    @Test
    void aHeadAloneMakesNone() {
        assertThat(found(new PhraseFinder(WORDS), "完成产业园。")).isEmpty();
    }

    @Test
    void commonWordsBeforeANameAreCutOff() {
        assertThat(found(new PhraseFinder(WORDS), "建设重点星澜物流园。")).contains("PARK 星澜物流园");
    }

    @Test
    void aPrepositionThatTheDictionaryTookForAPartOfAWordIsCutOff() {
        assertThat(found(new PhraseFinder(WORDS), "以南澜山路为轴。")).contains("PLACE 南澜山路");
    }

    @Test
    void membersOfAListAreWhatItsLastNounSays() {
        assertThat(found(new ListFinder(WORDS), "签约星澜电机、海岳新材等项目。")).containsExactly("PROJECT 星澜电机", "PROJECT 海岳新材");
    }

    @Test
    void aNameGoesOverAConjunctionIfTheWholeEndsInAHead() {
        assertThat(found(new JoinFinder(WORDS), "开工星澜屠宰及饲料加工。")).containsExactly("PROJECT 星澜屠宰及饲料加工");
    }

    @Test
    void fusedAndListedProvincesAreFoundByTheirOneCharacterNames() {
        assertThat(found(new RegionFinder(), "对接沪苏浙，赴京、津招商。")).containsExactly("PLACE 沪苏浙", "PLACE 京", "PLACE 津");
    }

    @Test
    void seasAndStatesAreFoundThoughNoListOfDivisionsHasThem() {
        assertThat(found(new RegionFinder(), "面向日韩，濒临黄海。")).containsExactly("PLACE 日韩", "PLACE 黄海");
    }

    @Test
    void aListedCompanyIsAVoteButAListedCommonWordIsNone() {
        var finder = new CompanyFinder(CompanyNames.of(List.of("星澜电机", "发展")), new CharacterHabits());

        assertThat(found(finder, "星澜电机发展迅速。")).containsExactly("ENTERPRISE 星澜电机");
    }

    @Test
    void hanLpsOwnPlacesAndOrganisationsAreVotes() {
        assertThat(found(new HanLpFinder(), "与清华大学在北京合作。")).contains("INSTITUTION 清华大学", "PLACE 北京");
    }

    @Test
    void townsOfTheJurisdictionAreVotes() {
        Divisions divisions = Divisions.bundled();
        var gazetteer = Gazetteer.of(divisions, Texts.RONGCHENG, Gazetteer.elsewhere(divisions));
        Reading reading = Texts.reading("成山镇获批。");

        List<Find> finds = new DivisionFinder().find(Texts.context(gazetteer), reading);

        assertThat(Texts.named(finds, reading.text())).contains("PLACE 成山镇");
        assertThat(finds).extracting(Find::clue).contains("town in full");
    }

    private static List<String> found(MentionFinder finder, String text) {
        return Texts.named(finder.find(Texts.context(Gazetteer.empty()), Texts.reading(text)), text);
    }
}
