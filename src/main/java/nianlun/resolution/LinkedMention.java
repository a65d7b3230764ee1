package nianlun.resolution;

import nianlun.mention.Mention;
import nianlun.report.Report;
import nianlun.report.SentenceId;

/**
 * A mention, and the thing that it names.
 *
 * @param name the name as it is written, but for white space and copied footnote marks
 */
public record LinkedMention(Report report, Mention mention, String name, EntityId entity) {

    /** The name as a surface writes it, without white space and copied footnote marks. */
    public static String nameOf(String surface) {
        return Names.written(surface);
    }

    public SentenceId sentence() {
        return new SentenceId(report.id(), mention.sentence().ordinal());
    }
}
