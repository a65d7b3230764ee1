package nianlun.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns what the driver returns into plain values, which can be written as JSON or CSV. */
final class PlainValues {

    private PlainValues() {}

    static Map<String, @Nullable Object> row(Record record) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        record.keys().forEach(key -> row.put(key, plain(record.get(key))));
        return row;
    }

    private static @Nullable Object plain(Value value) {
        return value.isNull() ? null : plain(value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        if (value instanceof Map<?, ?> map) {
            return plainMap(map);
        }
        if (value instanceof Node node) {
            return Map.of("labels", node.labels(), "properties", plainMap(node.asMap()));
        }
        if (value instanceof Relationship edge) {
            return Map.of("type", edge.type(), "properties", plainMap(edge.asMap()));
        }
        if (value instanceof Path path) {
            return StreamSupport.stream(path.nodes().spliterator(), false)
                    .map(PlainValues::plainNode)
                    .toList();
        }
        return value.toString();
    }

    private static Object plainNode(Node node) {
        return Map.of("labels", node.labels(), "properties", plainMap(node.asMap()));
    }

    private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }
}
