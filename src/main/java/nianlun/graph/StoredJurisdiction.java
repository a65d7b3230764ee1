package nianlun.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads back what is stored of one jurisdiction. */
final class StoredJurisdiction {

    private final TransactionContext transaction;
    private final String place;

    StoredJurisdiction(TransactionContext transaction, String place) {
        this.transaction = transaction;
        this.place = place;
    }

    /**
     * Its documents, reports, sections, sentences and mentions, with the edges between them.
     *
     * @param documents the ids of further documents, which may be stored for other jurisdictions only
     */
    GraphRows reports(Collection<String> documents) {
        GraphRows rows = new GraphRows();
        addNodes(
                rows,
                NodeKind.DOCUMENT,
                "MATCH (n:Document) WHERE $place IN n.places OR n.id IN $documents",
                Map.of("place", place, "documents", List.copyOf(documents)));
        addNodes(rows, NodeKind.REPORT, "MATCH (n:Report {place: $place})");
        addNodes(rows, NodeKind.SECTION, "MATCH (:Report {place: $place})<-[:IN_REPORT]-(n:Section)");
        addNodes(rows, NodeKind.SENTENCE, "MATCH (n:Sentence {place: $place})");
        addEdges(rows, EdgeKind.FROM, "MATCH (a:Report {place: $place})-[r:FROM]->(b)");
        addEdges(rows, EdgeKind.OF, "MATCH (a:Report {place: $place})-[r:OF]->(b)");
        addEdges(rows, EdgeKind.IN_REPORT, "MATCH (b:Report {place: $place})<-[r:IN_REPORT]-(a:Section)");
        addEdges(rows, EdgeKind.IN_SECTION, "MATCH (a:Sentence {place: $place})-[r:IN_SECTION]->(b)");
        addEdges(rows, EdgeKind.MENTIONS, "MATCH (a:Sentence {place: $place})-[r:MENTIONS]->(b)");
        addNodes(rows, NodeKind.JUDGEMENT, "MATCH (n:Judgement {place: $place})");
        addEdges(rows, EdgeKind.ABOUT, "MATCH (a:Judgement {place: $place})-[r:ABOUT]->(b)");
        addEdges(rows, EdgeKind.MENTIONED_IN, "MATCH (b:Report {place: $place})<-[r:MENTIONED_IN]-(a)");
        return rows;
    }

    /** These entities with their names, and how they stand to each other and, by what is stated, to others. */
    GraphRows entities(Collection<String> ids) {
        GraphRows rows = new GraphRows();
        Map<String, Object> parameters = Map.of("ids", List.copyOf(ids));
        addNodes(rows, NodeKind.ENTITY, "MATCH (n:Entity) WHERE n.id IN $ids", parameters);
        addNodes(
                rows,
                NodeKind.NAME,
                "MATCH (e:Entity)-[:KNOWN_AS]->(n) WHERE e.id IN $ids WITH DISTINCT n",
                parameters);
        addEdges(rows, EdgeKind.KNOWN_AS, "MATCH (a:Entity)-[r:KNOWN_AS]->(b) WHERE a.id IN $ids", parameters);
        addEdges(
                rows,
                EdgeKind.APPEARS_WITH,
                "MATCH (a:Entity)-[r:APPEARS_WITH]->(b) WHERE a.id IN $ids AND b.id IN $ids",
                parameters);
        for (EdgeKind kind : EdgeKind.STATED) {
            addEdges(rows, kind, "MATCH (a:Entity)-[r:" + kind + "]->(b) WHERE a.id IN $ids", parameters);
        }
        return rows;
    }

    /** The mentions of these entities in the sentences of other jurisdictions. */
    GraphRows mentionsElsewhere(Collection<String> ids) {
        GraphRows rows = new GraphRows();
        Map<String, Object> parameters = Map.of("ids", List.copyOf(ids), "place", place);
        String match = "MATCH (e:Entity)<-[%s:MENTIONS]-(%s:Sentence) WHERE e.id IN $ids AND %2$s.place <> $place";
        addNodes(rows, NodeKind.SENTENCE, match.formatted("", "n") + " WITH DISTINCT n", parameters);
        addEdges(rows, EdgeKind.MENTIONS, match.formatted("r", "a") + " WITH a, r, e AS b", parameters);
        return rows;
    }

    /** What these entities are undertaken by: it may be named nowhere by itself. */
    Set<String> relatedTo(Collection<String> ids) {
        return ids("MATCH (e:Entity)<-[:UNDERTAKEN_BY]-(x:Entity) WHERE x.id IN $ids", ids);
    }

    /** Those of the entities that other jurisdictions need: as the place of their reports, or as who undertakes their projects. */
    Set<String> homesOfOthers(Collection<String> ids) {
        Set<String> homes = ids("MATCH (e:Entity)<-[:OF]-(r:Report) WHERE e.id IN $ids AND r.place <> $place", ids);
        homes.addAll(
                ids("MATCH (e:Entity)<-[:UNDERTAKEN_BY]-(x:Entity) WHERE e.id IN $ids AND x.scope <> $place", ids));
        return homes;
    }

    private Set<String> ids(String match, Collection<String> ids) {
        return transaction
                .run(match + " RETURN DISTINCT e.id AS id", Map.of("ids", List.copyOf(ids), "place", place))
                .stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void addNodes(GraphRows rows, NodeKind kind, String match) {
        addNodes(rows, kind, match, Map.of("place", place));
    }

    private void addNodes(GraphRows rows, NodeKind kind, String match, Map<String, Object> parameters) {
        String query = match + " RETURN n." + kind.key() + " AS key, " + projection("n", kind.properties());
        transaction
                .run(query, parameters)
                .forEachRemaining(row -> rows.add(kind, row.get("key").asString(), values(row)));
    }

    private void addEdges(GraphRows rows, EdgeKind kind, String match) {
        addEdges(rows, kind, match, Map.of("place", place));
    }

    private void addEdges(GraphRows rows, EdgeKind kind, String match, Map<String, Object> parameters) {
        String query = match + " RETURN a." + kind.from().key() + " AS from, b."
                + kind.to().key() + " AS to, " + projection("r", kind.properties());
        transaction.run(query, parameters).forEachRemaining(row -> {
            long start =
                    kind.isKeyedByStart() ? row.get("properties").get("start").asLong() : 0;
            rows.add(kind, new EdgeKey(row.get("from").asString(), row.get("to").asString(), start), values(row));
        });
    }

    /** Only our own properties: the user's are none of our business. */
    private static String projection(String variable, List<String> properties) {
        return properties.stream()
                .map(property -> "." + property)
                .collect(Collectors.joining(", ", variable + " {", "} AS properties"));
    }

    private static Map<String, Object> values(Record row) {
        return row.get("properties").asMap(StoredJurisdiction::value);
    }

    /** Absent properties come as null in a projection. */
    private static Object value(Value value) {
        return value.isNull() ? Optional.empty() : value.asObject();
    }
}
