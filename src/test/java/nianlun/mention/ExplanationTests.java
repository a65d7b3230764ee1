package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianlun.division.Divisions;
import nianlun.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTests {

    private static final String TEXT = "支持海之宝海洋科技上市。";
    private static final SecondFinder NO_OPINIONS = (report, found) -> List.of();
    private static final Find WHOLE = LabelVotes.sure(EntityType.ENTERPRISE, TEXT, "海之宝海洋科技");

    @Test
    void theVotesForTheSpanAreToldWithFinderClueAndPlace() {
        Find head = new Find(WHOLE.span(), EntityType.ENTERPRISE, "head", "科技", 0.5);

        assertThat(explained(List.of(WHOLE, head), "海之宝海洋科技").votes())
                .containsExactly(
                        new Explanation.Vote("head", "科技", EntityType.ENTERPRISE, 0.5, 2, 9),
                        new Explanation.Vote("labels", "labels of its characters", EntityType.ENTERPRISE, 0.95, 2, 9));
    }

    @Test
    void theTypesAreToldByTheirProbabilityAndThatItIsNoNameAmongThem() {
        Explanation explanation = explained(
                List.of(
                        LabelVotes.unlikely(EntityType.PARK, TEXT, "海之宝海洋科技"),
                        LabelVotes.likely(EntityType.ENTERPRISE, TEXT, "海之宝海洋科技")),
                "海之宝海洋科技");

        assertThat(explanation.types().entrySet())
                .extracting(Map.Entry::getKey, Map.Entry::getValue)
                .containsExactly(tuple("ENTERPRISE", 0.503), tuple("NONE", 0.33), tuple("PARK", 0.168));
        assertThat(explanation.because()).contains("0.67", "threshold of 0.37", "ENTERPRISE");
    }

    @Test
    void aRivalSaysWhyItLost() {
        Explanation explanation = explained(
                List.of(
                        WHOLE,
                        LabelVotes.likely(EntityType.ENTERPRISE, TEXT, "海洋科技"),
                        LabelVotes.unlikely(EntityType.PARK, TEXT, "海之宝")),
                "海之宝海洋科技");

        assertThat(explanation.rivals())
                .extracting(Explanation.Rival::surface, Explanation.Rival::lost)
                .containsExactly(
                        tuple("海洋科技", "it overlaps '海之宝海洋科技' (0.842), which is surer"),
                        tuple("海之宝", "not above the threshold of 0.37"));
    }

    @Test
    void twoNamesThatAreSurerTogetherAreToldToTheLongerOne() {
        Explanation explanation = explained(
                List.of(
                        LabelVotes.likely(EntityType.ENTERPRISE, TEXT, "海之宝海洋科技"),
                        LabelVotes.sure(EntityType.ENTERPRISE, TEXT, "海之宝"),
                        LabelVotes.sure(EntityType.ENTERPRISE, TEXT, "海洋科技")),
                "海之宝");

        assertThat(explanation.rivals())
                .singleElement()
                .satisfies(rival -> assertThat(rival.lost())
                        .isEqualTo("it overlaps '海之宝' (0.842) and '海洋科技' (0.842), which are surer together"));
    }

    @Test
    void theLexiconsWordIsToldAsTheReason(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("names.txt"), "海之宝\tPARK");
        Reading reading = Texts.reading(TEXT);
        List<Find> lexicon = new LexiconFinder(Lexicon.read(folder, complaint -> {}))
                .find(Texts.context(Gazetteer.empty()), reading);

        List<Find> unsure = new ArrayList<>(lexicon);
        unsure.add(LabelVotes.likely(EntityType.ENTERPRISE, TEXT, "海之宝海洋科技"));
        Explanation listed = explained(unsure, "海之宝");
        List<Find> sure = new ArrayList<>(lexicon);
        sure.add(WHOLE);
        Explanation longer = explained(sure, "海之宝海洋科技");

        assertThat(listed.because()).isEqualTo("the lexicon says that it is PARK, which stands above the labels");
        assertThat(listed.votes()).extracting(Explanation.Vote::finder).containsExactly("lexicon");
        assertThat(listed.rivals())
                .singleElement()
                .satisfies(rival -> assertThat(rival.lost())
                        .isEqualTo("it overlaps '海之宝' (0.99), and names of the lexicon go first"));
        assertThat(longer.because()).contains("longer than the lexicon's name in it");
        assertThat(longer.rivals())
                .singleElement()
                .satisfies(rival -> assertThat(rival.lost())
                        .isEqualTo("the lexicon has it, but it lies within '海之宝海洋科技' (0.842), which is sure"));
    }

    @Test
    void whatTheShippedModelFindsIsExplainedTheSameEachTime() {
        List<Report> reports =
                List.of(Texts.report(2022, "加快星澜湾大桥建设，签约海岳新材、星澜电机等项目。"), Texts.report(2023, "星澜湾大桥建成通车，成山镇入选全国百强镇。"));
        StandardExtractor extractor = MentionExtractors.standard(Divisions.bundled());
        MentionExplainer explainer = MentionExtractors.explainer(extractor, Recogniser.bundled());

        List<Explanation> once = explanations(explainer, extractor, reports);

        assertThat(once)
                .isNotEmpty()
                .isEqualTo(explanations(explainer, extractor, reports))
                .allSatisfy(explanation -> {
                    assertThat(explanation.votes()).isNotEmpty();
                    assertThat(explanation.rivals())
                            .hasSizeLessThanOrEqualTo(6)
                            .allSatisfy(rival -> assertThat(rival.lost()).isNotBlank());
                });
    }

    @Test
    void itIsToldWhatEachOfTheModelsSaysAlone() {
        Report report = Texts.report(2023, "成山镇获批全省首批旅游民宿集聚区。");
        StandardExtractor extractor = MentionExtractors.standard(Divisions.bundled());
        MentionExplainer explainer = MentionExtractors.explainer(extractor, Recogniser.bundled());

        Explanation town = explanations(explainer, extractor, List.of(report)).get(0);

        assertThat(town.votes())
                .extracting(Explanation.Vote::finder)
                .contains("division", "features", "labels", "network 1");
    }

    @Test
    void aMentionOfAnotherReportIsRefused() {
        Reading reading = Texts.reading(TEXT);
        Explanations explanations = new Explanations(NO_OPINIONS, LabelVotes.of(reading, List.of(WHOLE)));
        Mention elsewhere =
                new Mention(Texts.reading("海之宝海洋科技上市。").sentence(), WHOLE.span(), EntityType.PARK, 0.9, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> explanations.of(Texts.report(2023, TEXT), elsewhere))
                .withMessageContaining("371082-2023");
    }

    private static List<Explanation> explanations(
            MentionExplainer explainer, StandardExtractor extractor, List<Report> reports) {
        Explanations explanations = explainer.explain(reports);
        return extractor.extract(reports).stream()
                .flatMap(found -> found.mentions().stream().map(mention -> explanations.of(found.report(), mention)))
                .toList();
    }

    private static Explanation explained(List<Find> finds, String name) {
        Reading reading = Texts.reading(TEXT);
        List<ReportFinds> votes = LabelVotes.of(reading, finds);
        ReportMentions decided = new LabelDecision().decide(votes).get(0);
        Mention mention = decided.mentions().stream()
                .filter(taken -> taken.surface().equals(name))
                .findFirst()
                .orElseThrow();
        return new Explanations(NO_OPINIONS, votes).of(decided.report(), mention);
    }
}
