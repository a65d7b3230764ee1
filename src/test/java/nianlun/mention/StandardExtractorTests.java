package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nianlun.division.Divisions;
import nianlun.report.Report;
import org.junit.jupiter.api.Test;

class StandardExtractorTests {

    private static final StandardExtractor EXTRACTOR = MentionExtractors.standard(Divisions.bundled());

    @Test
    void projectsOfAListAreFoundWithTheirType() {
        assertThat(named("推动星澜冷链物流园、海岳广场改造等项目开工建设。")).contains("PROJECT 海岳广场改造");
    }

    @Test
    void aTownOfTheJurisdictionIsAPlace() {
        assertThat(named("成山镇获批全省首批旅游民宿集聚区。")).contains("PLACE 成山镇");
    }

    @Test
    void genericPhrasesNameNothing() {
        assertThat(named("改造老旧小区12个，推进重点项目建设，新建高标准农田6万亩，提升8个专业园区。")).isEmpty();
    }

    @Test
    void aCongressOfTheJurisdictionIsNoPlace() {
        assertThat(named("在荣成市第十九届人民代表大会第二次会议上")).isEmpty();
    }

    @Test
    void eachMentionSaysWhichFindersVotedAndHowSureItIs() {
        Report report = Texts.report(2023, "成山镇获批全省首批旅游民宿集聚区。");
        Mention town = EXTRACTOR.extract(List.of(report)).get(0).mentions().get(0);

        assertThat(town.by()).contains("division").isSorted();
        assertThat(town.confidence()).isBetween(LabelDecision.THRESHOLD, 1.0);
        assertThat(EXTRACTOR.votes(List.of(report)).get(0).votesFor(town))
                .extracting(Find::clue)
                .contains("town in full");
    }

    @Test
    void theSameReportsGiveTheSameMentionsInTwoThreads() throws Exception {
        List<Report> reports = List.of(
                Texts.report(2022, "加快星澜湾大桥建设，签约海岳新材、星澜电机等项目。"), Texts.report(2023, "星澜湾大桥建成通车，成山镇、俚岛镇入选全国百强镇。"));
        List<ReportMentions> alone = EXTRACTOR.extract(reports);
        Callable<List<ReportMentions>> again = () -> EXTRACTOR.extract(reports);
        ExecutorService threads = Executors.newFixedThreadPool(2);

        List<Future<List<ReportMentions>>> together = threads.invokeAll(List.of(again, again, again, again));
        threads.shutdown();

        assertThat(alone.get(1).mentions()).isNotEmpty();
        for (Future<List<ReportMentions>> one : together) {
            assertThat(one.get()).isEqualTo(alone);
        }
    }

    private static List<String> named(String text) {
        return EXTRACTOR.extract(List.of(Texts.report(2023, text))).get(0).mentions().stream()
                .map(mention -> mention.type() + " " + mention.surface())
                .toList();
    }
}
