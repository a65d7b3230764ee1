package nianlun.mention;

import java.util.List;

/**
 * Turns the votes of all finders into mentions without overlaps. It sees all reports of a jurisdiction at once, so that
 * what one year says plainly helps to read another.
 */
@FunctionalInterface
public interface MentionDecision {

    /** The mentions of each report, in the order of the reports given. */
    List<ReportMentions> decide(List<ReportFinds> reports);
}
