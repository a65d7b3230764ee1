package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import nianlun.report.Span;
import org.junit.jupiter.api.Test;

class WeighingDecisionTests {

    @Test
    void ofNamesThatOverlapThoseWithTheGreatestSumAreTaken() {
        Reading reading = Texts.reading("成山镇海驴岛码头");
        List<Mention> chosen = BestCover.of(
                List.of(mention(reading, 0, 3, 0.7), mention(reading, 0, 6, 0.8), mention(reading, 3, 8, 0.7)),
                Mention::confidence);

        assertThat(chosen).extracting(Mention::surface).containsExactly("成山镇", "海驴岛码头");
    }

    @Test
    void moreEvidenceForATypeMakesItMoreProbable() {
        double[] some = {0, 0, 0.5, 0, 0};
        double[] more = {0, 0, 1, 0, 0};

        assertThat(Verdict.of(some).type()).isEqualTo(EntityType.PROJECT);
        assertThat(Verdict.of(more).probability())
                .isGreaterThan(Verdict.of(some).probability());
    }

    @Test
    void aNameThatOtherSentencesSayPlainlyIsVotedForWhereverItStands() {
        ReportFinds finds = finds(List.of("华澜湾开工。", "华澜湾已经如此。"));
        Sentences sure = new Sentences(finds);

        ReportFinds repeated = new SureNames(List.of(sure.firstIsMention(3, 0.9)), List.of(finds)).in(finds);

        assertThat(repeated.sentences().get(0).finds()).isEmpty();
        assertThat(repeated.sentences().get(1).finds()).singleElement().satisfies(find -> {
            assertThat(find.finder()).isEqualTo("repetition");
            assertThat(find.span()).isEqualTo(new Span(0, 3));
        });
    }

    @Test
    void aNameThatNobodyIsSureOfIsNotRepeated() {
        ReportFinds finds = finds(List.of("华澜湾开工。", "华澜湾已经如此。"));

        ReportFinds repeated =
                new SureNames(List.of(new Sentences(finds).firstIsMention(3, 0.4)), List.of(finds)).in(finds);

        assertThat(repeated.sentences())
                .allSatisfy(found -> assertThat(found.finds()).isEmpty());
    }

    @Test
    void aConfidenceLiesBetweenNoneAndFull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Find(new Span(0, 1), EntityType.PLACE, "test", "", 1.5))
                .withMessageContaining("1.5");
    }

    @Test
    void aTableWithTooFewCellsIsNamedWithItsLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordTable.of("regions.txt").rows(3))
                .withMessageContaining("regions.txt");
    }

    private record Sentences(ReportFinds finds) {

        ReportMentions firstIsMention(int length, double confidence) {
            Reading first = finds.sentences().get(0).reading();
            return new ReportMentions(finds.context().report(), List.of(mention(first, 0, length, confidence)));
        }
    }

    private static ReportFinds finds(List<String> texts) {
        var report = Texts.report(2023, texts.toArray(String[]::new));
        var reader = new HanLpReader(new NameWords());
        return new ReportFinds(
                new ReportContext(report, Gazetteer.empty()),
                report.sentences()
                        .map(sentence -> new FoundInSentence(reader.read(sentence), List.of()))
                        .toList());
    }

    private static Mention mention(Reading reading, int start, int end, double confidence) {
        return new Mention(reading.sentence(), new Span(start, end), EntityType.PLACE, confidence, List.of("test"));
    }
}
