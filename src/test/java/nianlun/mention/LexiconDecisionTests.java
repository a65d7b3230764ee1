package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianlun.division.Divisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconDecisionTests {

    private static final String TEXT = "支持海之宝海洋科技上市。";

    @TempDir
    private Path folder;

    @Test
    void aNameOfTheLexiconWinsOverWhatTheLabelsSayOfItsSpanAndOfThoseThatCrossIt() throws IOException {
        assertThat(decided(
                        TEXT,
                        lexicon("海之宝海洋\tPARK"),
                        LabelVotes.sure(EntityType.ENTERPRISE, TEXT, "海之宝海洋"),
                        LabelVotes.sure(EntityType.ENTERPRISE, TEXT, "支持海之宝"),
                        LabelVotes.sure(EntityType.ENTERPRISE, TEXT, "海洋科技")))
                .containsExactly("PARK 海之宝海洋");
    }

    @Test
    void aLongerNameThatContainsItGoesBeforeItOnlyIfItIsSure() throws IOException {
        Lexicon lexicon = lexicon("海之宝\tPARK");

        assertThat(decided(TEXT, lexicon, LabelVotes.sure(EntityType.ENTERPRISE, TEXT, "海之宝海洋科技")))
                .containsExactly("ENTERPRISE 海之宝海洋科技");
        assertThat(decided(TEXT, lexicon, LabelVotes.likely(EntityType.ENTERPRISE, TEXT, "海之宝海洋科技")))
                .containsExactly("PARK 海之宝");
    }

    @Test
    void ofNamesOfTheLexiconThatOverlapTheLongestWins() throws IOException {
        assertThat(decided(TEXT, lexicon("海之宝\tPARK\n海之宝海洋\tENTERPRISE\n海洋科技\tPLACE")))
                .containsExactly("ENTERPRISE 海之宝海洋");
    }

    @Test
    void namesBesideTheLexiconsAreDecidedAsWithoutIt() throws IOException {
        assertThat(decided(
                        "海之宝、蓝河药业上市。",
                        lexicon("海之宝\tPARK"),
                        LabelVotes.sure(EntityType.ENTERPRISE, "海之宝、蓝河药业上市。", "蓝河药业")))
                .containsExactly("PARK 海之宝", "ENTERPRISE 蓝河药业");
    }

    @Test
    void marksOfHalfWidthAreTheSame() throws IOException {
        assertThat(decided("蓝河(谷山)药业上市。", lexicon("蓝河（谷山）药业\tENTERPRISE"))).containsExactly("ENTERPRISE 蓝河(谷山)药业");
    }

    @Test
    void theModelThatShipsFindsItsNamesWhereverTheyStandAndSaysSo() throws IOException {
        String text = "组织开展喵星漫游等活动，成山镇获批全省首批旅游民宿集聚区。";
        StandardExtractor without = MentionExtractors.standard(Divisions.bundled());
        StandardExtractor with =
                MentionExtractors.with(Divisions.bundled(), Recogniser.bundled(), lexicon("喵星漫游\tINSTITUTION"));

        assertThat(mentions(without, text)).extracting(Mention::surface).doesNotContain("喵星漫游");
        assertThat(mentions(with, text)).first().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo("喵星漫游");
            assertThat(mention.type()).isEqualTo(EntityType.INSTITUTION);
            assertThat(mention.confidence()).isEqualTo(0.99);
            assertThat(mention.by()).contains("lexicon");
        });
        assertThat(mentions(with, text)).containsAll(mentions(without, text));
    }

    private static List<Mention> mentions(StandardExtractor extractor, String text) {
        return extractor.extract(List.of(Texts.report(2023, text))).get(0).mentions();
    }

    private static List<String> decided(String text, Lexicon lexicon, Find... votes) {
        Reading reading = Texts.reading(text);
        List<Find> finds = new ArrayList<>(Arrays.asList(votes));
        finds.addAll(new LexiconFinder(lexicon).find(Texts.context(Gazetteer.empty()), reading));
        return new LabelDecision()
                .decide(LabelVotes.of(reading, finds)).get(0).mentions().stream()
                        .map(mention -> mention.type() + " " + mention.surface())
                        .toList();
    }

    private Lexicon lexicon(String lines) throws IOException {
        Files.writeString(folder.resolve("names.txt"), lines);
        return Lexicon.read(folder, complaint -> assertThat(complaint).isEmpty());
    }
}
