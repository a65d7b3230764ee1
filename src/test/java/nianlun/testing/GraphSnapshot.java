package nianlun.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * The whole graph as sorted text, for comparing. What migrations note about themselves is left out, and the age of ids,
 * which tells in what order reports came.
 */
public final class GraphSnapshot {

    private static final String NODES = """
            MATCH (node) WHERE NOT node:__Neo4jMigration
            RETURN labels(node) AS labels, properties(node) AS properties
            """;

    private static final String EDGES = """
            MATCH (from)-[edge]->(to) WHERE NOT from:__Neo4jMigration
            RETURN type(edge) AS type, properties(edge) AS properties,
                   coalesce(from.id, from.text, from.name) AS from, coalesce(to.id, to.text, to.name) AS to
            """;

    private GraphSnapshot() {}

    /** Every node and edge of the graph, a line each, in order. */
    public static List<String> of(Driver driver) {
        try (Session session = driver.session()) {
            List<String> lines = session.run(NODES).list(GraphSnapshot::line);
            return Stream.concat(lines.stream(), session.run(EDGES).list(GraphSnapshot::line).stream())
                    .sorted()
                    .toList();
        }
    }

    private static String line(Record row) {
        return row.keys().stream()
                .map(key -> key + "=" + sorted(row.get(key).asObject()))
                .collect(Collectors.joining(" "));
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(String.valueOf(key), item));
            sorted.remove("age");
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).sorted().toList()
                : value;
    }
}
