package nianlun.resolution;

import java.util.List;
import nianlun.report.Jurisdiction;
import nianlun.report.Report;

/**
 * What the reports of one jurisdiction name, all of them together.
 *
 * @param reports oldest first
 * @param entities by id; the jurisdiction's own place is always there
 * @param mentions in the order of reports and text
 * @param statements of relations, in the order of reports and text
 */
public record Resolution(
        Jurisdiction jurisdiction,
        List<Report> reports,
        List<Entity> entities,
        List<LinkedMention> mentions,
        List<Statement> statements) {

    public Resolution {
        reports = List.copyOf(reports);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }
}
