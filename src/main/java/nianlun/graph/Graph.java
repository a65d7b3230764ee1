package nianlun.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nianlun.division.DivisionCode;
import nianlun.report.ReportId;
import nianlun.resolution.EntityId;
import nianlun.resolution.Identities;
import nianlun.resolution.Resolution;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** The graph as a whole: what it holds of documents and identities, and how a jurisdiction is put into it. */
@Component
public class Graph {

    private static final String DOCUMENTS = """
            MATCH (document:Document)
            RETURN document.id AS id, document {.name, .path, .sources, .places, .withheld} AS row
            ORDER BY id
            """;

    private static final String DOCUMENTS_OF = """
            MATCH (document:Document) WHERE $place IN document.places
            RETURN document.id AS id, document {.name, .path, .format, .text, .sources, .withheld} AS row
            ORDER BY id
            """;

    private static final String SIZE = """
            RETURN COUNT { (:Report) } AS reports,
                   COUNT { (:Sentence) } AS sentences,
                   COUNT { ()-[:MENTIONS]->() } AS mentions,
                   COUNT { (:Entity) } AS entities
            """;

    private static final String IDENTITIES = """
            CALL () {
              MATCH (entity:Entity|Hidden {scope: $place}) RETURN entity
              UNION
              MATCH (:Report {place: $place})<-[:MENTIONED_IN]-(entity:Entity|Hidden) RETURN entity
            }
            MATCH (entity)-[:KNOWN_AS]->(name:Name)
            RETURN entity.id AS id, entity.scope AS scope, name.text AS name, coalesce(entity.age, 0) AS age
            """;

    private static final String PLACES_THAT_NAME = """
            MATCH (name:Name)<-[:KNOWN_AS]-(:Entity|Hidden)-[:MENTIONED_IN]->(report:Report)
            WHERE name.text IN $names
            RETURN DISTINCT report.place AS place
            ORDER BY place
            """;

    private static final String READ_OTHERWISE = """
            MATCH (report:Report) WHERE report.model <> $model OR report.lexicon <> $lexicon
            RETURN report.id AS id
            ORDER BY id
            """;

    private final Driver driver;

    public Graph(Driver driver) {
        this.driver = driver;
    }

    /** All documents, without their texts. */
    public List<DocumentEntry> documents() {
        return read(
                DOCUMENTS,
                Map.of(),
                row -> DocumentRows.entry(
                        row.get("id").asString(), row.get("row").asMap()));
    }

    /** The documents that hold reports of a jurisdiction. */
    public List<StoredDocument> documentsOf(DivisionCode place) {
        return read(
                DOCUMENTS_OF,
                Map.of("place", place.value()),
                row -> DocumentRows.stored(
                        row.get("id").asString(), row.get("row").asMap()));
    }

    /** The reports whose names were read by another model, or with other word lists. */
    public List<ReportId> readOtherwise(Provenance provenance) {
        return read(
                READ_OTHERWISE,
                Map.of("model", provenance.model(), "lexicon", provenance.lexicon()),
                row -> new ReportId(row.get("id").asString()));
    }

    /** How much the graph holds. */
    public GraphSize size() {
        return read(
                        SIZE,
                        Map.of(),
                        row -> new GraphSize(
                                row.get("reports").asLong(),
                                row.get("sentences").asLong(),
                                row.get("mentions").asLong(),
                                row.get("entities").asLong()))
                .get(0);
    }

    /** The ids that the things of a jurisdiction already bear. */
    public Identities identitiesOf(DivisionCode place) {
        return Identities.of(read(
                IDENTITIES,
                Map.of("place", place.value()),
                row -> new Identities.Known(
                        new EntityId(row.get("id").asString()),
                        row.get("scope").asString(),
                        row.get("name").asString(),
                        row.get("age").asInt())));
    }

    /** The jurisdictions whose reports name something that bears one of these names. */
    public List<DivisionCode> placesThatName(Collection<String> names) {
        return read(
                PLACES_THAT_NAME,
                Map.of("names", List.copyOf(names)),
                row -> new DivisionCode(row.get("place").asString()));
    }

    /**
     * Makes a jurisdiction what its documents say now, in one transaction: it is either as before or as wanted. What is
     * the same is not touched, and neither are labels, properties and nodes that are not ours.
     *
     * @param documents all documents that hold reports of the jurisdiction
     * @param resolution what their reports name, or nothing if no report is left
     * @return the reports that are gone
     * @throws GraphException if the right to write was lost; the graph is as before then
     */
    public List<ReportId> replace(
            DivisionCode place,
            Collection<StoredDocument> documents,
            Optional<Resolution> resolution,
            Provenance provenance,
            WriterLock lock) {
        return write(place, documents, resolution, provenance, lock, Replacement.Count.ON);
    }

    /** The same, and what other jurisdictions say of the same things is counted again from their sentences. */
    public List<ReportId> rebuild(
            DivisionCode place,
            Collection<StoredDocument> documents,
            Optional<Resolution> resolution,
            Provenance provenance,
            WriterLock lock) {
        return write(place, documents, resolution, provenance, lock, Replacement.Count.AGAIN);
    }

    private List<ReportId> write(
            DivisionCode place,
            Collection<StoredDocument> documents,
            Optional<Resolution> resolution,
            Provenance provenance,
            WriterLock lock,
            Replacement.Count count) {
        lock.ensureHeld();
        try (Session session = driver.session()) {
            return session.executeWrite(transaction -> {
                List<ReportId> removed =
                        new Replacement(transaction, place.value(), documents, resolution, provenance, count).run();
                lock.ensureHeldUntilCommit(transaction);
                return removed;
            });
        }
    }

    private <T> List<T> read(String query, Map<String, Object> parameters, Function<Record, T> mapping) {
        try (Session session = driver.session()) {
            return session.executeRead(read -> read.run(query, parameters).list(mapping));
        }
    }
}
