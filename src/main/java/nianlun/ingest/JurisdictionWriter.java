package nianlun.ingest;

import java.util.List;
import java.util.Optional;
import nianlun.division.DivisionCode;
import nianlun.graph.StoredDocument;
import nianlun.report.ReportId;
import nianlun.resolution.Resolution;

/** Puts a jurisdiction into the graph as a whole, and says which of its reports are gone. */
@FunctionalInterface
interface JurisdictionWriter {

    List<ReportId> write(DivisionCode place, List<StoredDocument> documents, Optional<Resolution> resolution);
}
