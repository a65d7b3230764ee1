package nianlun.mention;

import java.util.List;
import nianlun.report.Report;

/** The names of one report, in the order of the text. */
public record ReportMentions(Report report, List<Mention> mentions) {

    public ReportMentions {
        mentions = List.copyOf(mentions);
    }
}
