package nianlun.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nianlun.evaluation.Calibration.Step;
import nianlun.mention.EntityType;
import nianlun.report.Span;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    private static final Gold GOLD =
            new Gold("星澜-2023", "any", 1, TaggedText.parse("any", "⟦星澜园|PARK|星澜园|⟧动工，⟦海岳路|PLACE|海岳路|⟧通车，众人欢喜。"));

    @Test
    void eachTenthTellsHowManyOfItsMentionsAreNamesAndHowManyOfTheRightType() {
        List<SystemMention> found = List.of(
                found(0, 3, EntityType.PARK, 0.82),
                found(6, 9, EntityType.PARK, 0.88),
                found(12, 14, EntityType.PLACE, 0.85),
                found(14, 16, EntityType.PLACE, 1));

        assertThat(Calibration.of(List.of(FileEvaluation.of(GOLD, found))).steps())
                .containsExactly(new Step(0.8, (0.82 + 0.88 + 0.85) / 3, 3, 2, 1), new Step(0.9, 1, 1, 0, 0));
    }

    private static SystemMention found(int start, int end, EntityType type, double confidence) {
        return new SystemMention(new Span(start, end), type, "e1", confidence, Optional.empty());
    }
}
