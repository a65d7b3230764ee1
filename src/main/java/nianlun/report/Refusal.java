package nianlun.report;

import java.util.List;

/** Refuses a document that holds no report, and says why. */
final class Refusal {

    private static final String LOOKED_FOR =
            "looked for a title, '各位代表' and headings like '一、…回顾', and found none of them";
    private static final int QUOTATIONS_OF_A_SUMMARY = 2;

    private final HeadingWords words;

    Refusal(HeadingWords words) {
        this.words = words;
    }

    void refuseUnlessReports(Document document, List<Line> lines, List<Excerpt> excerpts) {
        boolean opened = lines.stream().anyMatch(HeadLines::isOpening);
        if (!opened && isSummary(lines)) {
            throw refused(
                    document,
                    "it is a summary of a report, not the report itself (《报告》说, 《报告》指出); " + "look for the full text");
        }
        if (!opened && lines.stream().anyMatch(HeadLines::isOpeningOfAnotherReport)) {
            throw refused(
                    document,
                    "it is a report, but on the plan, the budget, a court or a standing committee; "
                            + "looked for '我代表…政府…报告工作'");
        }
        if (excerpts.isEmpty()) {
            boolean titled = lines.stream().anyMatch(HeadLines::isTitle);
            throw refused(document, titled ? "it has a title, but no report below it; " + lookedForMore() : LOOKED_FOR);
        }
    }

    private static String lookedForMore() {
        return "looked for '各位代表', '我代表…政府…报告工作' and headings like '一、…回顾'";
    }

    private boolean isSummary(List<Line> lines) {
        return lines.stream().noneMatch(words::isNumbered)
                && lines.stream().filter(Refusal::quotesTheReport).count() >= QUOTATIONS_OF_A_SUMMARY;
    }

    private static boolean quotesTheReport(Line line) {
        return line.bare().matches("《?(?:政府工作)?报告》?(?:还|最后|首先|中)?(?:说|指出|提出|强调|要求|认为|明确).*");
    }

    private static ReportFormatException refused(Document document, String reason) {
        return new ReportFormatException(document.name(), reason);
    }
}
