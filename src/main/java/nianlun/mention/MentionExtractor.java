package nianlun.mention;

import java.util.List;
import nianlun.report.Report;

/** Finds the names in all reports of one jurisdiction. Safe for use by several threads. */
@FunctionalInterface
public interface MentionExtractor {

    /** The mentions of each report, in the order of the reports given; the same input gives the same output. */
    List<ReportMentions> extract(List<Report> reportsOfOneJurisdiction);
}
