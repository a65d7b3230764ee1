package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nianlun.report.Span;
import org.junit.jupiter.api.Test;

class LabelDecisionTests {

    private static final String TEXT = "建设成山镇海驴岛码头。";

    @Test
    void ofNamesThatOverlapThoseWithTheGreatestSumAreTaken() {
        Reading reading = Texts.reading("成山镇海驴岛码头");
        List<Mention> chosen = BestCover.of(
                List.of(mention(reading, 0, 3, 0.7), mention(reading, 0, 6, 0.8), mention(reading, 3, 8, 0.7)),
                Mention::confidence);

        assertThat(chosen).extracting(Mention::surface).containsExactly("成山镇", "海驴岛码头");
    }

    @Test
    void aNameThatIsNotProbableEnoughIsNotTaken() {
        assertThat(decided(LabelVotes.unlikely(EntityType.PLACE, TEXT, "海驴岛"))).isEmpty();
    }

    @Test
    void ofSeveralTypesTheMostProbableIsTakenAndAllOfThemMakeTheNameSure() {
        List<Mention> decided = decided(
                LabelVotes.unlikely(EntityType.PROJECT, TEXT, "海驴岛码头"),
                LabelVotes.likely(EntityType.PLACE, TEXT, "海驴岛码头"));

        assertThat(decided).singleElement().satisfies(mention -> {
            assertThat(mention.type()).isEqualTo(EntityType.PLACE);
            assertThat(mention.confidence()).isCloseTo(0.67, within(0.001));
        });
    }

    @Test
    void aFinderThatNoLabelsAgreeWithTakesNothing() {
        Find head = new Find(new Span(2, 10), EntityType.PLACE, "head", "码头", 0.9);

        assertThat(decided(head)).isEmpty();
        assertThat(decided(head, LabelVotes.sure(EntityType.PLACE, TEXT, "成山镇海驴岛码头")))
                .singleElement()
                .satisfies(mention -> assertThat(mention.by()).containsExactly("head", "labels"));
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

    private static List<Mention> decided(Find... votes) {
        List<ReportFinds> finds = LabelVotes.of(Texts.reading(TEXT), List.of(votes));
        return new LabelDecision().decide(finds).get(0).mentions();
    }

    private static Mention mention(Reading reading, int start, int end, double confidence) {
        return new Mention(reading.sentence(), new Span(start, end), EntityType.PLACE, confidence, List.of("test"));
    }
}
