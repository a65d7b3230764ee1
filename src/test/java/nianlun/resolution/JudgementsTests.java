package nianlun.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementsTests {

    @TempDir
    private Path folder;

    @Test
    void aJudgementAgainstTwoOthersTogetherIsRefusedAndNamesThem() {
        Judgements judgements = Judgements.none()
                .with(judgement("j1", JudgementKind.SAME, "云谷", "云谷科技"))
                .with(judgement("j2", JudgementKind.SAME, "云谷科技", "云谷新材"));

        assertThatExceptionOfType(JudgementException.class)
                .isThrownBy(() -> judgements.with(judgement("j3", JudgementKind.DIFFERENT, "云谷新材", "云谷")))
                .withMessageContaining("j1")
                .withMessageContaining("j2")
                .withMessageContaining("judge undo j");
    }

    @Test
    void joiningWhatIsHeldApartIsRefused() {
        Judgements judgements = Judgements.none()
                .with(judgement("j1", JudgementKind.DIFFERENT, "云谷", "云谷新材"))
                .with(judgement("j2", JudgementKind.SAME, "云谷", "云谷科技"));

        assertThatExceptionOfType(JudgementException.class)
                .isThrownBy(() -> judgements.with(judgement("j3", JudgementKind.SAME, "云谷科技", "云谷新材")))
                .withMessageContaining("j1");
    }

    @Test
    void aSecondNameForOneThingIsRefused() {
        Judgements judgements = Judgements.none()
                .with(judgement("j1", JudgementKind.SAME, "云谷", "云谷科技"))
                .with(judgement("j2", JudgementKind.RENAME, "云谷", "云谷集团"));

        assertThatExceptionOfType(JudgementException.class)
                .isThrownBy(() -> judgements.with(judgement("j3", JudgementKind.RENAME, "云谷科技", "云谷股份")))
                .withMessageContaining("j2");
    }

    @Test
    void judgementsOfTwoJurisdictionsDoNotContradictEachOther() {
        Judgements judgements = Judgements.none().with(judgement("j1", JudgementKind.SAME, "云谷", "云谷科技"));

        assertThat(judgements
                        .with(new Judgement(
                                "j2", JudgementKind.DIFFERENT, "130633", "云谷", "云谷科技", "me", "2026-12-01", "", 0))
                        .all())
                .hasSize(2);
    }

    @Test
    void whatIsWrittenIsReadBackAndTheNextIdIsNew() {
        JudgementFile file = new JudgementFile(folder.resolve("judgements.tsv"));
        Judgements judgements = Judgements.none()
                .with(judgement("j1", JudgementKind.SAME, "云谷", "云谷科技"))
                .with(judgement("j7", JudgementKind.NOTE, "云谷", "看年报\t第三页"));

        file.write(judgements);

        assertThat(file.read().all()).extracting(Judgement::right).containsExactly("云谷科技", "看年报 第三页");
        assertThat(file.read().nextId()).isEqualTo("j8");
        assertThat(new JudgementFile(folder.resolve("none.tsv")).read().all()).isEmpty();
    }

    @Test
    void aLineThatCannotBeReadIsNamed() throws IOException {
        Path file = folder.resolve("judgements.tsv");
        Files.writeString(
                file, "# mine\nj1\tsame\t130131\t云谷\t云谷科技\tme\t2026-12-01\t\nj2\talike\t130131\t云谷\t云谷股份\tme\t\t\n");

        assertThatExceptionOfType(JudgementException.class)
                .isThrownBy(() -> new JudgementFile(file).read())
                .withMessageContaining("line 3")
                .withMessageContaining("'alike'");
    }

    @Test
    void aTypeThatIsNoneIsRefused() {
        assertThatExceptionOfType(JudgementException.class)
                .isThrownBy(() -> judgement("j1", JudgementKind.RETYPE, "云谷", "COMPANY"))
                .withMessageContaining("'COMPANY'")
                .withMessageContaining("ENTERPRISE");
    }

    @Test
    void takingBackWhatIsNotThereIsRefused() {
        assertThatExceptionOfType(JudgementException.class)
                .isThrownBy(() -> Judgements.none().without("j9"))
                .withMessageContaining("'j9'");
    }

    private static Judgement judgement(String id, JudgementKind kind, String left, String right) {
        return new Judgement(id, kind, "130131", left, right, "me", "2026-12-01", "", JudgementFile.scoreOf(kind));
    }
}
