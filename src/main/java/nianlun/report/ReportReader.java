package nianlun.report;

import java.util.List;
import nianlun.division.Divisions;

/** Finds the reports in a document. Safe for use by several threads. */
public final class ReportReader {

    private final HeadingWords words = new HeadingWords();
    private final Furniture furniture = new Furniture();
    private final ReportFinder finder = new ReportFinder(words, furniture);
    private final ReportDescriber describer;

    public ReportReader(Divisions divisions) {
        this.describer = new ReportDescriber(divisions, words);
    }

    /**
     * The reports of a document, in the order of its text.
     *
     * @throws ReportFormatException if it holds none
     */
    public List<Report> read(Document document) {
        List<Line> lines = Line.of(document.text());
        List<Excerpt> excerpts = finder.find(lines);
        new Refusal(words).refuseUnlessReports(document, lines, excerpts);
        return describer.describe(document, excerpts, new Sentences(furniture, false));
    }

    /** The whole document as one report, whatever it lacks; jurisdiction and year from its name where its text has none. */
    public Report readAsOne(Document document) {
        List<Line> lines = Line.of(document.text());
        if (lines.isEmpty()) {
            throw new ReportFormatException(document.name(), "it is empty");
        }
        return describer.describeWhole(document, finder.whole(lines), new Sentences(furniture, true));
    }
}
