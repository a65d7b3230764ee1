package nianlun.graph;

import java.util.Map;
import java.util.TreeMap;
import nianlun.report.Report;
import nianlun.report.Section;
import nianlun.report.Sentence;
import nianlun.report.SentenceId;
import nianlun.report.Source;

/** The rows of a report with its sections and sentences. */
final class ReportRows {

    private static final String WORK_REPORT = "WORK_REPORT";

    private final Report report;
    private final GraphRows rows = new GraphRows();

    private ReportRows(Report report) {
        this.report = report;
    }

    /** The rows of a report of the jurisdiction whose place has the given id. */
    static GraphRows of(Report report, String home, Provenance provenance) {
        ReportRows rows = new ReportRows(report);
        rows.addReport(home, provenance);
        report.sections().forEach(rows::addSection);
        return rows.rows;
    }

    private void addReport(String home, Provenance provenance) {
        Map<String, Object> row = new TreeMap<>();
        row.put("place", report.jurisdiction().code().value());
        row.put("year", report.year());
        row.put("jurisdiction", report.jurisdiction().name());
        row.put("title", report.title());
        row.put("session", report.session());
        row.put("speaker", report.speaker());
        row.put("deliveredOn", report.deliveredOn());
        row.put("genre", WORK_REPORT);
        row.put("url", report.source().map(Source::url));
        row.put("retrievedAt", report.source().flatMap(Source::retrievedAt));
        row.put("inferred", report.inferences());
        row.put("model", provenance.model());
        row.put("lexicon", provenance.lexicon());
        rows.add(NodeKind.REPORT, id(), row);
        rows.add(EdgeKind.OF, id(), home);
        rows.add(
                EdgeKind.FROM,
                EdgeKey.between(id(), report.document().value()),
                Map.of("start", report.extent().start(), "end", report.extent().end()));
    }

    private void addSection(Section section) {
        String sectionId = id() + "/" + section.ordinal();
        rows.add(
                NodeKind.SECTION,
                sectionId,
                Map.of(
                        "ordinal", section.ordinal(),
                        "heading", section.heading(),
                        "kind", section.kind().name(),
                        "aboutFrom", section.aboutFrom(),
                        "aboutTo", section.aboutTo()));
        rows.add(EdgeKind.IN_REPORT, sectionId, id());
        section.sentences().forEach(sentence -> addSentence(section, sectionId, sentence));
    }

    private void addSentence(Section section, String sectionId, Sentence sentence) {
        String sentenceId = new SentenceId(report.id(), sentence.ordinal()).toString();
        rows.add(
                NodeKind.SENTENCE,
                sentenceId,
                Map.of(
                        "ordinal", sentence.ordinal(),
                        "text", sentence.text(),
                        "start", sentence.start(),
                        "end", sentence.end(),
                        "report", id(),
                        "place", report.jurisdiction().code().value(),
                        "year", report.year(),
                        "aboutYear", sentence.aboutYear(),
                        "kind", section.kind().name()));
        rows.add(EdgeKind.IN_SECTION, sentenceId, sectionId);
    }

    private String id() {
        return report.id().value();
    }
}
