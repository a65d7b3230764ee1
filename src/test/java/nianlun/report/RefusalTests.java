package nianlun.report;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTests {

    @Test
    void aTextWithoutReportIsRefusedAndSaysWhatWasLookedFor() {
        assertThatExceptionOfType(ReportFormatException.class)
                .isThrownBy(() -> ReportTexts.read("notes.txt", "今天开会。\n一、综合\n全县生产总值100亿元。"))
                .withMessage("Cannot read 'notes.txt': looked for a title, '各位代表' and headings like '一、…回顾', "
                        + "and found none of them");
    }

    @Test
    void aSummaryIsNotTheReportItself() {
        String summary = """
                2021年平山县政府工作报告
                在2月5日召开的大会上，县长代表县人民政府作政府工作报告。
                《报告》说，过去一年成绩很大。
                《报告》指出，今年任务很重。
                """;
        assertThatExceptionOfType(ReportFormatException.class)
                .isThrownBy(() -> ReportTexts.read("平山_2021.txt", summary))
                .withMessageContaining("'平山_2021.txt'")
                .withMessageContaining("a summary of a report, not the report itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各位代表：\n现在，我代表县人民法院向大会报告工作，请予审议。\n一、2022年工作回顾\n审结案件3000件。",
                "各位代表：\n受县人民政府委托，我向大会报告2022年预算执行情况，请予审议。\n一、2022年预算执行情况回顾\n收入3亿元。",
                "各位代表：\n我受县人大常务委员会的委托，向大会报告工作。\n一、2022年工作回顾\n开会12次。"
            })
    void reportsOfOthersAreRefused(String text) {
        assertThatExceptionOfType(ReportFormatException.class)
                .isThrownBy(() -> ReportTexts.read("other.txt", text))
                .withMessageContaining("'other.txt'")
                .withMessageContaining("on the plan, the budget, a court or a standing committee");
    }

    @Test
    void aReportWithoutAnyYearIsRefused() {
        String text = ReportTexts.SHORT_REPORT.replaceAll("20[0-9]{2}年(?:[0-9]+月[0-9]+日)?", "");
        assertThatExceptionOfType(ReportFormatException.class)
                .isThrownBy(() -> ReportTexts.read("平山.txt", text))
                .withMessageContaining("the report's year is written nowhere");
    }
}
