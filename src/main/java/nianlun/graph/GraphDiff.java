package nianlun.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

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
        return changed(stored.nodes(kind), wanted.nodes(kind)).stream()
                .map(key -> row(Map.of("key", key), wanted.nodes(kind).get(key), kind.properties()))
                .toList();
    }

    List<String> removed(NodeKind kind) {
        return gone(stored.nodes(kind), wanted.nodes(kind));
    }

    /** Edges that are new or have changed, each as {@code {from, to, start, properties}}. */
    List<Map<String, Object>> written(EdgeKind kind) {
        return changed(stored.edges(kind), wanted.edges(kind)).stream()
                .map(key -> row(ends(key), wanted.edges(kind).get(key), kind.properties()))
                .toList();
    }

    List<Map<String, Object>> removed(EdgeKind kind) {
        return gone(stored.edges(kind), wanted.edges(kind)).stream()
                .map(GraphDiff::ends)
                .toList();
    }

    private static Map<String, Object> ends(EdgeKey key) {
        return Map.of("from", key.from(), "to", key.to(), "start", key.start());
    }

    private static Map<String, Object> row(
            Map<String, Object> key, Map<String, Object> values, Collection<String> properties) {
        Map<String, Object> all = new HashMap<>();
        properties.forEach(name -> all.put(name, values.get(name)));
        Map<String, Object> row = new HashMap<>(key);
        row.put("properties", all);
        return row;
    }

    private static <K> List<K> changed(
            SortedMap<K, Map<String, Object>> stored, SortedMap<K, Map<String, Object>> wanted) {
        List<K> keys = new ArrayList<>();
        wanted.forEach((key, row) -> {
            if (!row.equals(stored.get(key))) {
                keys.add(key);
            }
        });
        return keys;
    }

    private static <K> List<K> gone(
            SortedMap<K, Map<String, Object>> stored, SortedMap<K, Map<String, Object>> wanted) {
        return stored.keySet().stream().filter(key -> !wanted.containsKey(key)).toList();
    }
}
