package nianlun.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nianlun.evaluation.NamingError.Kind;
import nianlun.mention.EntityType;
import nianlun.report.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTests {

    private final Evaluation evaluation = Evaluation.of(Texts.golds(), Texts::found);

    @Test
    void thePlacesPoolTheirYearsAndWeighTheSameInTheMean() {
        assertThat(evaluation.places()).containsOnlyKeys("东山", "西岭");
        assertThat(evaluation.places().values())
                .extracting(Scores::strict)
                .containsExactly(Tally.of(11, 16, 16), Tally.of(2, 2, 3));
        assertThat(evaluation.meanF1OverPlaces()).isEqualTo(0.74375, within(1e-9));
        assertThat(evaluation.core().meanF1OverPlaces()).isEqualTo(11.0 / 15, within(1e-9));
    }

    @Test
    void placeAndYearComeFromTheName() {
        assertThat(Texts.gold("东山-2022", "").place()).isEqualTo("东山");
        assertThat(Texts.gold("东-山-2022-09", "").place()).isEqualTo("东-山");
        assertThat(Texts.gold("东-山-2022-09", "").year()).isEqualTo(Optional.of(2022));
        assertThat(Texts.gold("东山", "").place()).isEqualTo("东山");
        assertThat(Texts.gold("东山", "").year()).isEmpty();
    }

    @Test
    void errorsAreListedByKindWithTheirLineAndSurroundings() {
        assertThat(EvaluationText.of(Evaluation.of(List.of(Texts.golds().get(0)), Texts::found)
                        .errors()))
                .isEqualTo("""
                        missed (0)

                        extra (1)
                          FILE:5  …民医院新院区启用。 二、〔今年〕，东湖园扩容，北河大桥改…  found 今年 PLACE

                        boundary (4)
                          FILE:4  …企业。 东湖产业园竣工，〔北河大桥改造〕推进，人民医院新院区启用…  gold 北河大桥改造 PROJECT, found 北河大桥 PLACE
                          FILE:5  …扩容，北河大桥改造完工，〔抓好中医院〕、职业学院建设，滨江公园…  gold 中医院 INSTITUTION, found 抓好中医院 INSTITUTION
                          FILE:5  …职业学院建设，滨江公园、〔南岭、西关〕面貌一新。…  gold 南岭 PLACE, found 南岭、西关 PLACE
                          FILE:5  …职业学院建设，滨江公园、〔南岭、西关〕面貌一新。…  gold 西关 PLACE, found 南岭、西关 PLACE

                        type (1)
                          FILE:3  …济平稳。引进海川新材料、〔云帆科技〕等企业。 东湖产业园竣工…  gold 云帆科技 ENTERPRISE, found 云帆科技 PARK
                        """.replace("FILE", "src/test/resources/nianlun/evaluation/东山-2022.tagged.txt"));
        assertThat(evaluation.errors().of(Kind.MISSED))
                .extracting(error -> error.expected().orElseThrow())
                .containsExactly("云帆科技 ENTERPRISE");
    }

    @Test
    void theTextShowsEachFileThenAllTogetherThenThePlaces() {
        assertThat(EvaluationText.of(EvaluationReport.of(evaluation)).lines())
                .filteredOn(line -> !line.startsWith(" "))
                .contains(
                        "东山-2022                 precision  recall     f1   right   found    gold",
                        "together (3 files)        precision  recall     f1   right   found    gold",
                        "strict, by place          precision  recall     f1   right   found    gold",
                        "西岭                          1.000   0.667  0.800       2       2       3",
                        "mean of 2 places                             0.744",
                        "core, by place            precision  recall     f1   right   found    gold",
                        "mean of 2 places                             0.733");
    }

    @Test
    void figuresAreRoundedHalfToEvenAsTheGoldsOwnScriptDoes() {
        var nineOfSixteen = new Scores(
                Tally.of(9, 16, 16),
                Tally.NOTHING,
                Tally.NOTHING,
                Tally.NOTHING,
                Evaluation.of(List.of(), Texts::found).together().types(),
                StageTally.NOTHING,
                List.of());

        assertThat(EvaluationText.table(EvaluationReport.Figures.of("any", nineOfSixteen), "any"))
                .contains("0.562   0.562  0.562");
    }

    @Test
    void theReportIsWrittenAsJson() {
        var json = JsonMapper.shared().valueToTree(EvaluationReport.of(evaluation));

        assertThat(json.at("/together/strict/right").intValue()).isEqualTo(13);
        assertThat(json.at("/together/types/PARK/f1").doubleValue()).isEqualTo(6.0 / 7, within(1e-9));
        assertThat(json.at("/meanCoreF1OverPlaces").doubleValue()).isEqualTo(11.0 / 15, within(1e-9));
        assertThat(json.at("/files/1/name").stringValue()).isEqualTo("东山-2023");
        assertThat(json.at("/files/1/stage").isNull()).isTrue();
        assertThat(json.at("/together/stage/of").intValue()).isEqualTo(4);
    }

    @Test
    void theSameTextTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluation.of(
                        List.of(Texts.gold("东山-2022", "东山"), Texts.gold("东山", "⟦东山|PLACE|东山|⟧")), gold -> List.of()))
                .withMessage("'东山-2022' and '东山' are the same text; give it once");
    }

    @Test
    void aMentionOutsideTheTextIsRefused() {
        var outside = SystemMention.withoutStage(new Span(1, 9), EntityType.PLACE, "e1", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluation.of(List.of(Texts.gold("东山-2022", "东山")), gold -> List.of(outside)))
                .withMessageContaining("outside the 2 characters of '东山-2022'");
    }
}
