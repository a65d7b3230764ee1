package nianlun.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianlun.report.Jurisdiction;
import nianlun.report.Report;

/**
 * What the reports of one jurisdiction name, all of them together.
 *
 * @param home the jurisdiction's own place, which is always among the entities
 * @param reports oldest first
 * @param entities by id
 * @param mentions in the order of reports and text
 * @param statements of relations, in the order of reports and text
 * @param rulings what persons and the program hold of the names
 */
public record Resolution(
        Jurisdiction jurisdiction,
        EntityId home,
        List<Report> reports,
        List<Entity> entities,
        List<LinkedMention> mentions,
        List<Statement> statements,
        List<Ruling> rulings) {

    public Resolution {
        reports = List.copyOf(reports);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        rulings = List.copyOf(rulings);
    }

    /** The mentions of one of the reports, in the order of its text. */
    public Stream<LinkedMention> mentionsIn(Report report) {
        return mentions.stream().filter(mention -> mention.report().id().equals(report.id()));
    }

    /** The name to show for each thing: what the user's lexicon says, a division's official one, else what the reports call it. */
    public Map<EntityId, String> canonicalNames() {
        Map<EntityId, Map<String, YearCounts>> used = new HashMap<>();
        mentions.forEach(mention -> used.computeIfAbsent(mention.entity(), id -> new HashMap<>())
                .merge(mention.name(), YearCounts.once(mention.report().year()), YearCounts::plus));
        Map<EntityId, String> names = new HashMap<>(Map.of(home, jurisdiction.name()));
        used.forEach((entity, counts) -> names.put(entity, CanonicalName.of(counts)));
        entities.forEach(
                entity -> entity.division().ifPresent(division -> names.put(entity.id(), division.villageName())));
        entities.forEach(entity -> entity.canonical().ifPresent(name -> names.put(entity.id(), name)));
        return names;
    }
}
