package nianlun.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A report as the graph knows it. */
@Node("Report")
public record ReportSummary(
        @Id String id,
        String place,
        int year,
        String jurisdiction,
        String title,
        @Nullable String session,
        @Nullable String speaker,
        @Nullable LocalDate deliveredOn,
        @Nullable String url,
        @Nullable LocalDate retrievedAt,
        List<String> inferred) {}
