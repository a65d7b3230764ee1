package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianlun.division.Divisions;
import nianlun.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTests {

    private static final String TEXT = "支持海之宝海洋科技上市。";
    private static final Find WHOLE = WeighedVotes.sure(EntityType.ENTERPRISE, TEXT, "海之宝海洋科技");

    @Test
    void theVotesForTheSpanAreToldWithFinderClueAndPlace() {
        Explanation explanation =
                explained(List.of(WHOLE, WeighedVotes.likely(EntityType.PARK, TEXT, "海之宝海洋科技")), "海之宝海洋科技");

        assertThat(explanation.votes())
                .containsExactly(
                        new Explanation.Vote("hanlp", "ENTERPRISE", EntityType.ENTERPRISE, 0.9, 2, 9),
                        new Explanation.Vote("list", "PARK", EntityType.PARK, 0.9, 2, 9));
    }

    @Test
    void theEvidenceSaysInWordsWhatSpeaksForAndAgainstIt() {
        Explanation explanation = explained(List.of(WHOLE), "海之宝海洋科技");

        assertThat(explanation.evidence())
                .containsExactly(
                        new Explanation.Piece("HanLP votes for it: ENTERPRISE", 6),
                        new Explanation.Piece("somebody voted for it at all", -3));
        assertThat(explanation.types().keySet()).first().isEqualTo("ENTERPRISE");
        assertThat(explanation.types()).containsEntry("ENTERPRISE", 0.951).containsKeys("PARK", "NONE");
        assertThat(explanation.types().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(1, within(0.01));
        assertThat(explanation.because()).contains("0.953", "threshold of 0.25", "ENTERPRISE");
    }

    @Test
    void whereAnotherTypeIsProbableTheEvidenceBetweenTheTwoIsTold() {
        Explanation explanation =
                explained(List.of(WHOLE, WeighedVotes.likely(EntityType.PARK, TEXT, "海之宝海洋科技")), "海之宝海洋科技");

        assertThat(explanation.overNextType())
                .contains(
                        new Explanation.Piece("HanLP votes for it: ENTERPRISE", 7),
                        new Explanation.Piece("its list is one of PARK", -5));
    }

    @Test
    void aRivalSaysWhyItLost() {
        Explanation explanation = explained(
                List.of(
                        WHOLE,
                        WeighedVotes.likely(EntityType.ENTERPRISE, TEXT, "海洋科技"),
                        new Find(
                                WeighedVotes.sure(EntityType.PARK, TEXT, "海之宝").span(),
                                EntityType.PARK,
                                "head",
                                "宝",
                                0.5)),
                "海之宝海洋科技");

        assertThat(explanation.rivals())
                .extracting(Explanation.Rival::surface, Explanation.Rival::lost)
                .containsExactly(
                        tuple("海洋科技", "it overlaps '海之宝海洋科技' (0.953), which is surer"),
                        tuple("海之宝", "not above the threshold of 0.25"));
    }

    @Test
    void twoNamesThatAreSurerTogetherAreToldToTheLongerOne() {
        Explanation explanation = explained(
                List.of(
                        WeighedVotes.likely(EntityType.ENTERPRISE, TEXT, "海之宝海洋科技"),
                        WeighedVotes.sure(EntityType.ENTERPRISE, TEXT, "海之宝"),
                        WeighedVotes.sure(EntityType.ENTERPRISE, TEXT, "海洋科技")),
                "海之宝");

        assertThat(explanation.rivals())
                .singleElement()
                .satisfies(rival -> assertThat(rival.lost())
                        .isEqualTo("it overlaps '海之宝' (0.953) and '海洋科技' (0.953), which are surer together"));
    }

    @Test
    void theLexiconsWordIsToldAsTheReason(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("names.txt"), "海之宝\tPARK");
        Reading reading = Texts.reading(TEXT);
        List<Find> lexicon = new LexiconFinder(Lexicon.read(folder, complaint -> {}))
                .find(Texts.context(Gazetteer.empty()), reading);

        List<Find> unsure = new ArrayList<>(lexicon);
        unsure.add(WeighedVotes.likely(EntityType.ENTERPRISE, TEXT, "海之宝海洋科技"));
        Explanation listed = explained(unsure, "海之宝");
        List<Find> sure = new ArrayList<>(lexicon);
        sure.add(WHOLE);
        Explanation longer = explained(sure, "海之宝海洋科技");

        assertThat(listed.because()).isEqualTo("the lexicon says that it is PARK, which stands above the evidence");
        assertThat(listed.votes()).extracting(Explanation.Vote::finder).containsExactly("lexicon");
        assertThat(listed.rivals())
                .singleElement()
                .satisfies(rival -> assertThat(rival.lost())
                        .isEqualTo("it overlaps '海之宝' (0.99), and names of the lexicon go first"));
        assertThat(longer.because()).contains("longer than the lexicon's name in it");
        assertThat(longer.rivals())
                .singleElement()
                .satisfies(rival -> assertThat(rival.lost())
                        .isEqualTo("the lexicon has it, but it lies within '海之宝海洋科技' (0.953), which is sure"));
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
                    assertThat(explanation.evidence()).hasSizeGreaterThan(5);
                    assertThat(explanation.rivals())
                            .hasSizeLessThanOrEqualTo(6)
                            .allSatisfy(rival -> assertThat(rival.lost()).isNotBlank());
                });
    }

    @Test
    void theEvidenceComesToTheProbabilityOfTheType() {
        Report report = Texts.report(2023, "成山镇获批全省首批旅游民宿集聚区。");
        StandardExtractor extractor = MentionExtractors.standard(Divisions.bundled());
        Mention town = extractor.extract(List.of(report)).get(0).mentions().get(0);

        Explanation explanation = MentionExtractors.explainer(extractor, Recogniser.bundled())
                .explain(List.of(report))
                .of(report, town);

        double logOdds = explanation.evidence().stream()
                .mapToDouble(Explanation.Piece::logOdds)
                .sum();
        double odds = Math.exp(logOdds);
        assertThat(explanation.types())
                .hasEntrySatisfying(
                        town.type().name(), ofType -> assertThat(ofType).isEqualTo(odds / (1 + odds), within(0.02)));
    }

    @Test
    void aMentionOfAnotherReportIsRefused() {
        Reading reading = Texts.reading(TEXT);
        Explanations explanations = new Explanations(WeighedVotes.decision(), WeighedVotes.of(reading, List.of(WHOLE)));
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
        List<ReportFinds> votes = WeighedVotes.of(reading, finds);
        ReportMentions decided = WeighedVotes.decision().decide(votes).get(0);
        Mention mention = decided.mentions().stream()
                .filter(taken -> taken.surface().equals(name))
                .findFirst()
                .orElseThrow();
        return new Explanations(WeighedVotes.decision(), votes).of(decided.report(), mention);
    }
}
