package nianlun.history;

import java.util.List;

/**
 * A sentence as evidence.
 *
 * @param year the year of the report
 * @param aboutYear the year that it speaks of
 * @param kind of its section: REVIEW, PLAN, OUTLOOK or OTHER
 * @param surfaces how it names the thing that was asked for
 */
public record SentenceLine(
        int year,
        int aboutYear,
        String kind,
        String heading,
        List<String> surfaces,
        String sentence,
        String report,
        String sentenceId) {

    static SentenceLine of(Row row) {
        return new SentenceLine(
                row.number("year"),
                row.number("aboutYear"),
                row.text("kind"),
                row.text("heading"),
                row.texts("surfaces"),
                row.text("sentence"),
                row.text("report"),
                row.text("sentenceId"));
    }
}
