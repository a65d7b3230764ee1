package nianlun.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be written and removed to make the stored rows the wanted ones; nothing where they are the same. */
final class GraphDiff {

    private final GraphRows stored;
    private final GraphRows wanted;

    private GraphDiff(GraphRows stored, GraphRows wanted) {
        this.stored = stored;
        this.wanted = wanted;
    }

    static GraphDiff between(GraphRows stored, GraphRows wanted) {
        return new GraphDiff(stored, wanted);
    }

    /** Nodes that are new or have changed, each as {@code {key, properties}}, with null for a property to be taken away. */
    List<Map<String, Object>> written(NodeKind kind) {
        return changed(stored.nodes(kind), wanted.nodes(kind))
                .map(entry -> row(Map.of("key", entry.getKey()), entry.getValue(), kind.properties()))
                .toList();
    }

    List<String> removed(NodeKind kind) {
        return gone(stored.nodes(kind), wanted.nodes(kind)).toList();
    }

    /** Edges that are new or have changed, each as {@code {from, to, start, properties}}. */
    List<Map<String, Object>> written(EdgeKind kind) {
        return changed(stored.edges(kind), wanted.edges(kind))
                .map(entry -> row(ends(entry.getKey()), entry.getValue(), kind.properties()))
                .toList();
    }

    List<Map<String, Object>> removed(EdgeKind kind) {
        return gone(stored.edges(kind), wanted.edges(kind)).map(GraphDiff::ends).toList();
    }

    private static Map<String, Object> ends(EdgeKey key) {
        return Map.of("from", key.from(), "to", key.to(), "start", key.start());
    }

    private static Map<String, Object> row(
            Map<String, Object> key, Map<String, Object> values, List<String> properties) {
        Map<String, @Nullable Object> all = new HashMap<>();
        properties.forEach(name -> all.put(name, values.get(name)));
        Map<String, Object> row = new HashMap<>(key);
        row.put("properties", all);
        return row;
    }

    private static <K> Stream<Map.Entry<K, Map<String, Object>>> changed(
            SortedMap<K, Map<String, Object>> stored, SortedMap<K, Map<String, Object>> wanted) {
        return wanted.entrySet().stream().filter(entry -> !entry.getValue().equals(stored.get(entry.getKey())));
    }

    private static <K> Stream<K> gone(
            SortedMap<K, Map<String, Object>> stored, SortedMap<K, Map<String, Object>> wanted) {
        return stored.keySet().stream().filter(key -> !wanted.containsKey(key));
    }
}
