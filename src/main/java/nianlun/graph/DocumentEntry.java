package nianlun.graph;

import java.util.List;
import nianlun.report.DocumentId;
import nianlun.report.ReportId;
import nianlun.report.Sources;

/**
 * What the graph's list of documents says of one of them.
 *
 * @param places the codes of the jurisdictions that it was written for
 * @param withheld reports of it that somebody took out
 */
public record DocumentEntry(
        DocumentId id, String name, String path, Sources sources, List<String> places, List<ReportId> withheld) {

    public DocumentEntry {
        places = List.copyOf(places);
        withheld = List.copyOf(withheld);
    }
}
