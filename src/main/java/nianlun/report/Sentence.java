package nianlun.report;

import java.util.List;

/**
 * The unit of evidence: one sentence of a report, never more than a paragraph.
 *
 * @param ordinal its number in the report, from 1
 * @param start where it starts in the document's text
 * @param text exactly the document's characters from {@code start} on
 * @param aboutYear the year that it speaks of
 */
public record Sentence(int ordinal, int start, String text, int aboutYear) {

    /** Where it ends (exclusive) in the document's text. */
    public int end() {
        return start + text.length();
    }

    /** Its clauses from left to right: they end at ，。；：！？ or a line's end, so a 、-list lies within one. */
    public List<Span> clauses() {
        return Clauses.of(text);
    }

    /** Which of its clauses a span of it starts in, from 0. */
    public int clauseOf(Span span) {
        return Clauses.indexOf(clauses(), span.start());
    }
}
