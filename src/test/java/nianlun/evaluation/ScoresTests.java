package nianlun.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected tables are what gold/score.py prints for the same files (its {@code 0} written as {@code 0.000}). */
class ScoresTests {

    private final Evaluation evaluation = Evaluation.of(Texts.golds(), Texts::found);

    @Test
    void theFiguresOfOneFileAreThoseOfTheGoldsOwnScript() {
        assertThat(text(evaluation.files().get(0).scores())).isEqualTo("""
                        strict                        0.615   0.615  0.615       8      13      13
                        core                          0.600   0.545  0.571       6      10      11
                          enterprise                  1.000   0.500  0.667       1       1       2
                          park                        0.500   1.000  0.667       1       2       1
                          project                     1.000   0.750  0.857       3       3       4
                          place                       0.250   0.333  0.286       1       4       3
                          institution                 0.667   0.667  0.667       2       3       3
                        span                          0.692   0.692  0.692       9      13      13
                        overlap                       0.923   1.000  0.960      12      13      13
                        B³                            0.875   0.875  0.875       8
                        stage                     accuracy 0.500 of 4
                        mode                      accuracy 0.500 of 4
                        """);
    }

    @Test
    void theCoreLeavesInstitutionsOutOnBothSides() {
        assertThat(text(evaluation.core().files().get(0).scores())).isEqualTo("""
                        strict                        0.600   0.545  0.571       6      10      11
                        core                          0.600   0.545  0.571       6      10      11
                          enterprise                  1.000   0.500  0.667       1       1       2
                          park                        0.500   1.000  0.667       1       2       1
                          project                     1.000   0.600  0.750       3       3       5
                          place                       0.250   0.333  0.286       1       4       3
                          institution                 0.000   0.000  0.000       0       0       0
                        span                          0.700   0.636  0.667       7      10      11
                        overlap                       0.900   0.909  0.905       9      10      11
                        B³                            1.000   0.833  0.909       6
                        stage                     accuracy 0.667 of 3
                        mode                      accuracy 0.667 of 3
                        """);
    }

    @Test
    void severalFilesArePooledAndTheirThingsKeptApartByPlace() {
        assertThat(text(evaluation.together())).isEqualTo("""
                        strict                        0.722   0.684  0.703      13      18      19
                        core                          0.733   0.647  0.688      11      15      17
                          enterprise                  1.000   0.500  0.667       2       2       4
                          park                        0.750   1.000  0.857       3       4       3
                          project                     1.000   0.750  0.857       3       3       4
                          place                       0.500   0.600  0.545       3       6       5
                          institution                 0.667   0.667  0.667       2       3       3
                        span                          0.778   0.737  0.757      14      18      19
                        overlap                       0.944   0.947  0.946      17      18      19
                        B³                            0.821   0.897  0.857      13
                        stage                     accuracy 0.500 of 4
                        mode                      accuracy 0.500 of 4
                        """);
    }

    @Test
    void aProgramThatKnowsNoStagesIsNotMeasuredByThem() {
        Gold gold = Texts.gold("东山-2024", "⟦北河大桥|PROJECT|北河大桥|STARTED/DONE⟧开工");
        var evaluation = Evaluation.of(
                List.of(gold),
                each -> each.text().mentions().stream()
                        .map(mention -> SystemMention.withoutStage(mention.span(), mention.type(), "e1", 1))
                        .toList());

        assertThat(evaluation.together().strict().f1()).isEqualTo(1);
        assertThat(evaluation.together().stages().isMeasurable()).isFalse();
        assertThat(EvaluationReport.of(evaluation).together().stage()).isEmpty();
        assertThat(text(evaluation.together())).doesNotContain("stage").doesNotContain("mode");
    }

    @Test
    void whereNothingIsFoundEveryFigureIsZeroAndNoneIsUndefined() {
        Scores scores = Evaluation.of(Texts.golds(), gold -> List.of()).together();

        assertThat(scores.strict()).isEqualTo(new Tally(0, 0, 0, 19));
        assertThat(scores.strict().f1()).isZero();
        assertThat(scores.linking()).isEqualTo(new BCubed(0, 0, 0));
    }

    private static String text(Scores scores) {
        String table = EvaluationText.table(EvaluationReport.Figures.of("any", scores), "any");
        return table.substring(table.indexOf('\n') + 1);
    }
}
