package nianlun.testing;

import java.util.List;
import nianlun.division.Divisions;
import nianlun.report.Document;
import nianlun.report.Report;
import nianlun.report.ReportReader;

/** Short reports of real counties, with made-up contents. */
public final class WrittenReports {

    private static final ReportReader READER = new ReportReader(Divisions.bundled());

    private WrittenReports() {}

    /** The text of a report: {@code review} tells of the year before, {@code plan} of the year itself. */
    public static String text(String county, int year, String review, String plan) {
        return """
                政府工作报告
                ——%2$d年1月12日在%1$s第十七届人民代表大会第三次会议上
                %1$s人民政府县长　张三

                各位代表：
                现在，我代表%1$s人民政府，向大会报告工作，请予审议。
                一、%3$d年工作回顾
                %4$s
                二、%2$d年重点工作安排
                %5$s
                """.formatted(county, year, year - 1, review, plan);
    }

    /** The same, read. */
    public static Report report(String county, int year, String review, String plan) {
        Document document = Document.of(county + "-" + year + ".txt", text(county, year, review, plan));
        List<Report> reports = READER.read(document);
        return reports.get(0);
    }
}
