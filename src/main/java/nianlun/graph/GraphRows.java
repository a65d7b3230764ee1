package nianlun.graph;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A part of the graph as plain rows, so that what is stored can be compared with what is wanted. Values are as the driver
 * returns them (whole numbers are longs), absent properties are left out.
 */
final class GraphRows {

    private final Map<NodeKind, SortedMap<String, Map<String, Object>>> nodes = new EnumMap<>(NodeKind.class);
    private final Map<EdgeKind, SortedMap<EdgeKey, Map<String, Object>>> edges = new EnumMap<>(EdgeKind.class);

    void add(NodeKind kind, String key, Map<String, ?> properties) {
        nodes.computeIfAbsent(kind, none -> new TreeMap<>()).put(key, asStored(properties));
    }

    void add(EdgeKind kind, EdgeKey key, Map<String, ?> properties) {
        edges.computeIfAbsent(kind, none -> new TreeMap<>()).put(key, asStored(properties));
    }

    void add(EdgeKind kind, String from, String to) {
        add(kind, EdgeKey.between(from, to), Map.of());
    }

    void addAll(GraphRows other) {
        other.nodes.forEach((kind, rows) -> rows.forEach((key, row) -> add(kind, key, row)));
        other.edges.forEach((kind, rows) -> rows.forEach((key, row) -> add(kind, key, row)));
    }

    SortedMap<String, Map<String, Object>> nodes(NodeKind kind) {
        return Collections.unmodifiableSortedMap(nodes.getOrDefault(kind, new TreeMap<>()));
    }

    SortedMap<EdgeKey, Map<String, Object>> edges(EdgeKind kind) {
        return Collections.unmodifiableSortedMap(edges.getOrDefault(kind, new TreeMap<>()));
    }

    private static Map<String, Object> asStored(Map<String, ?> properties) {
        Map<String, Object> stored = new HashMap<>();
        properties.forEach((name, value) -> asStored(value).ifPresent(present -> stored.put(name, present)));
        return Map.copyOf(stored);
    }

    private static Optional<Object> asStored(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(GraphRows::asStored);
        }
        if (value instanceof Integer number) {
            return Optional.of(number.longValue());
        }
        if (value instanceof List<?> list) {
            return Optional.of(
                    list.stream().flatMap(item -> asStored(item).stream()).toList());
        }
        return Optional.of(value);
    }

    /** A list of whole numbers in a row; empty where the row has none. */
    static List<Number> numbers(Map<String, Object> row, String property) {
        return list(row, property, Number.class);
    }

    /** A list of texts in a row; empty where the row has none. */
    static List<String> texts(Map<String, Object> row, String property) {
        return list(row, property, String.class);
    }

    static String text(Map<String, Object> row, String property) {
        return row.get(property) instanceof String text ? text : "";
    }

    static int number(Map<String, Object> row, String property) {
        return row.get(property) instanceof Number number ? number.intValue() : 0;
    }

    private static <T> List<T> list(Map<String, Object> row, String property, Class<T> type) {
        return row.get(property) instanceof List<?> values
                ? values.stream().map(type::cast).toList()
                : List.of();
    }
}
