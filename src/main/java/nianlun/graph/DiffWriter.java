package nianlun.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianlun.mention.EntityType;
import org.neo4j.driver.TransactionContext;

/** Writes a difference into the graph, in batches with parameters, all within one transaction. */
final class DiffWriter {

    private static final int BATCH = 2_000;

    private final TransactionContext transaction;

    DiffWriter(TransactionContext transaction) {
        this.transaction = transaction;
    }

    void write(GraphDiff diff) {
        for (NodeKind kind : NodeKind.values()) {
            run(
                    "UNWIND $rows AS row MERGE (n:%s {%s: row.key}) SET n += row.properties"
                            .formatted(kind.label(), kind.key()),
                    diff.written(kind));
        }
        relabel(diff.written(NodeKind.ENTITY));
        for (EdgeKind kind : EdgeKind.values()) {
            run(match(kind) + " DELETE r", diff.removed(kind));
        }
        for (EdgeKind kind : EdgeKind.values()) {
            run(merge(kind) + " SET r += row.properties", diff.written(kind));
        }
        for (NodeKind kind : NodeKind.values()) {
            run(remove(kind), diff.removed(kind));
        }
    }

    /** An entity bears its type as a label too. */
    private void relabel(List<Map<String, Object>> entities) {
        for (EntityType type : EntityType.values()) {
            String others = Arrays.stream(EntityType.values())
                    .filter(other -> other != type)
                    .map(other -> ":" + label(other))
                    .collect(Collectors.joining());
            run(
                    "UNWIND $rows AS row MATCH (n:Entity {id: row.key}) SET n:%s REMOVE n%s"
                            .formatted(label(type), others),
                    entities.stream().filter(row -> isOfType(row, type)).toList());
        }
    }

    private static boolean isOfType(Map<String, Object> row, EntityType type) {
        return row.get("properties") instanceof Map<?, ?> properties
                && type.name().equals(properties.get("type"));
    }

    static String label(EntityType type) {
        return type.name().charAt(0) + type.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String ends(EdgeKind kind) {
        return "UNWIND $rows AS row MATCH (a:%s {%s: row.from}) MATCH (b:%s {%s: row.to}) "
                .formatted(
                        kind.from().label(),
                        kind.from().key(),
                        kind.to().label(),
                        kind.to().key());
    }

    private static String edge(EdgeKind kind) {
        return "(a)-[r:%s%s]->(b)".formatted(kind, kind.isKeyedByStart() ? " {start: row.start}" : "");
    }

    private static String merge(EdgeKind kind) {
        return ends(kind) + "MERGE " + edge(kind);
    }

    private static String match(EdgeKind kind) {
        return ends(kind) + "MATCH " + edge(kind);
    }

    /** A name goes when nothing is called so any more; other things may still be. */
    private static String remove(NodeKind kind) {
        String unused = kind == NodeKind.NAME ? " WHERE NOT EXISTS { (:Entity)-[:KNOWN_AS]->(n) }" : "";
        return "UNWIND $rows AS row MATCH (n:%s {%s: row})%s DETACH DELETE n"
                .formatted(kind.label(), kind.key(), unused);
    }

    private void run(String query, List<?> rows) {
        Stream.iterate(0, from -> from < rows.size(), from -> from + BATCH)
                .map(from -> rows.subList(from, Math.min(rows.size(), from + BATCH)))
                .forEach(batch -> transaction.run(query, Map.of("rows", batch)).consume());
    }
}
