package nianlun.report;

import java.util.List;
import nianlun.division.Divisions;

/** Texts of reports for tests, and the reader that reads them. */
final class ReportTexts {

    static final ReportReader READER = new ReportReader(Divisions.bundled());

    private ReportTexts() {}

    /** A report of a real county with invented contents, on a page without anything around it. */
    static final String SHORT_REPORT = """
            政府工作报告
            ——2023年1月8日在平山县第十七届人民代表大会第三次会议上
            平山县人民政府县长  王　春雨
            各位代表：
            现在，我代表县人民政府向大会报告工作，请予审议。
            一、2022年工作回顾
            过去一年，全县生产总值增长6%。新建青松产业园，引进项目12个！群众说：“路通了。车来了。”大家都很高兴。
            2021年，青松大道已经通车。
            二、2023年工作安排
            今年，我们要建成青松产业园二期。争取引进企业20家。
            三、全面加强政府自身建设
            各位代表！让我们携手奋斗！
            """;

    static List<Report> read(String name, String text) {
        return READER.read(Document.of(name, text));
    }

    static Report readOne(String name, String text) {
        List<Report> reports = read(name, text);
        if (reports.size() != 1) {
            throw new AssertionError("Expected one report, got " + reports.size());
        }
        return reports.get(0);
    }

    static List<String> sentencesOf(Report report) {
        return report.sentences().map(Sentence::text).toList();
    }
}
