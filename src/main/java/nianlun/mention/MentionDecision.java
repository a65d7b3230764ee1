package nianlun.mention;

import java.util.List;

/** Turns the votes on the sentences of reports into mentions without overlaps. */
@FunctionalInterface
public interface MentionDecision {

    /** The mentions of each report, in the order of the reports given. */
    List<ReportMentions> decide(List<ReportFinds> reports);
}
