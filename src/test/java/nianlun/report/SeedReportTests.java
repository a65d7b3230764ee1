package nianlun.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeedReportTests {

    private static final Document SEED = new DocumentReader().read(Path.of("seeds/荣成市政府工作报告-2021-2024.txt"));
    private static final List<Report> REPORTS = ReportTexts.READER.read(SEED);

    @Test
    void theFileHoldsFourReportsOfOneJurisdiction() {
        assertThat(REPORTS)
                .extracting(Report::id)
                .extracting(ReportId::value)
                .containsExactly("371082-2024", "371082-2023", "371082-2022", "371082-2021");
        assertThat(REPORTS).extracting(report -> report.jurisdiction().name()).containsOnly("荣成市");
    }

    @Test
    void whatIsNotWrittenIsInferredAndSaysFromWhere() {
        assertThat(REPORTS.get(2).inferences())
                .containsExactly("jurisdiction: other reports of the file", "year: headings");
        assertThat(REPORTS.get(1).inferred()).isEmpty();
        assertThat(REPORTS.get(3).inferred()).isEmpty();
    }

    @Test
    void speakersAndSessionsAreTakenAsWritten() {
        assertThat(REPORTS)
                .extracting(Report::speaker)
                .containsExactly(Optional.of("郑跃文"), Optional.of("郑跃文"), Optional.empty(), Optional.of("宋修骞"));
        assertThat(REPORTS)
                .extracting(Report::session)
                .containsExactly(
                        Optional.of("荣成市第十九届人民代表大会第次会议"),
                        Optional.of("荣成市第十九届人民代表大会第二次会议"),
                        Optional.empty(),
                        Optional.of("荣成市第十八届人民代表大会第五次会议"));
    }

    @Test
    void aDamagedDayGivesAYearButNoDay() {
        assertThat(REPORTS)
                .extracting(Report::deliveredOn)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(LocalDate.of(2023, 1, 8)),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2021, 2, 1)));
    }

    @Test
    void titlesLoseTheirNoBreakSpaces() {
        assertThat(REPORTS).extracting(Report::title).containsExactly("", "政府工作报告", "", "政府工作报告");
    }

    @Test
    void sectionsOfTheReportAfterFiveYearsKnowTheirYears() {
        assertThat(REPORTS.get(2).sections())
                .extracting(section -> "%s %d-%d".formatted(section.kind(), section.aboutFrom(), section.aboutTo()))
                .containsExactly(
                        "OTHER 2022-2022",
                        "REVIEW 2017-2021",
                        "OUTLOOK 2022-2026",
                        "PLAN 2022-2022",
                        "OTHER 2022-2022");
    }

    @Test
    void everySentenceIsExactlyTheDocumentsTextAndNoneCrossesALine() {
        assertThat(REPORTS)
                .allSatisfy(report -> assertThat(report.sentences()).allSatisfy(sentence -> {
                    assertThat(SEED.text().substring(sentence.start(), sentence.end()))
                            .isEqualTo(sentence.text());
                    assertThat(sentence.text())
                            .doesNotContain("\n")
                            .isEqualTo(sentence.text().strip());
                    assertThat(report.extent().contains(new Span(sentence.start(), sentence.end())))
                            .isTrue();
                }));
    }

    @Test
    void captionsBetweenTheReportsAreNoSentences() {
        assertThat(REPORTS.stream().flatMap(Report::sentences).map(Sentence::text))
                .noneMatch(text -> text.contains("二维码") || text.contains("图解") || text.contains("进展更多"));
    }

    @Test
    void readAsOneCoversEveryCharacterThatIsNotWhiteSpace() {
        Report whole = ReportTexts.READER.readAsOne(SEED);
        int covered =
                whole.sentences().mapToInt(sentence -> letters(sentence.text())).sum();
        assertThat(covered).isEqualTo(letters(SEED.text()));
        assertThat(whole.extent()).isEqualTo(new Span(0, SEED.text().length()));
    }

    private static int letters(String text) {
        return (int) text.chars().filter(c -> !Blank.isSpace((char) c)).count();
    }
}
