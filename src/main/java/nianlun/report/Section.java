package nianlun.report;

import java.util.List;

/**
 * A headed part of a report.
 *
 * @param ordinal its number in the report, from 1
 * @param heading as written, or empty for what stands before the first heading
 * @param aboutFrom the first year that it speaks of
 * @param aboutTo the last year that it speaks of
 */
public record Section(
        int ordinal, String heading, SectionKind kind, int aboutFrom, int aboutTo, List<Sentence> sentences) {

    public Section {
        if (aboutTo < aboutFrom) {
            throw new IllegalArgumentException("A section about " + aboutFrom + " to " + aboutTo);
        }
        sentences = List.copyOf(sentences);
    }
}
