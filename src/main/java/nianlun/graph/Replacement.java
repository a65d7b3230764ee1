package nianlun.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nianlun.report.ReportId;
import nianlun.resolution.Entity;
import nianlun.resolution.EntityId;
import nianlun.resolution.LinkedMention;
import nianlun.resolution.Resolution;
import nianlun.resolution.Statement;
import org.neo4j.driver.TransactionContext;

/** One jurisdiction in the graph becoming what its documents say now: the difference is found, then written. */
final class Replacement {

    /** How to know what other jurisdictions say of a thing that this one names too. */
    enum Count {
        /** From the sums that are stored: quick. */
        ON,
        /** From all their sentences: right even if somebody has changed the sums. */
        AGAIN
    }

    private final TransactionContext transaction;
    private final StoredJurisdiction store;
    private final String place;
    private final Collection<StoredDocument> documents;
    private final Optional<Resolution> resolution;
    private final Provenance provenance;
    private final Count count;

    /**
     * @param documents all documents that hold reports of the jurisdiction
     * @param resolution what they name, or nothing if no report is left
     */
    Replacement(
            TransactionContext transaction,
            String place,
            Collection<StoredDocument> documents,
            Optional<Resolution> resolution,
            Provenance provenance,
            Count count) {
        this.transaction = transaction;
        this.store = new StoredJurisdiction(transaction, place);
        this.place = place;
        this.documents = documents;
        this.resolution = resolution;
        this.provenance = provenance;
        this.count = count;
    }

    /** Writes what has changed, and returns the ids of the reports that are gone. */
    List<ReportId> run() {
        Curtain curtain = new Curtain(transaction);
        List<String> hiddenBefore = curtain.reveal(place);
        GraphRows storedReports = store.reports(
                documents.stream().map(stored -> stored.document().id().value()).toList());
        SortedSet<String> touched = touched(storedReports);
        touched.addAll(store.relatedTo(touched));
        GraphRows storedEntities = store.entities(touched);
        Tally before = Tally.of(Evidence.stored(storedReports));
        Tally after = Tally.of(resolution.map(Evidence::found).orElse(List.of()));
        Tally others = saidByOthers(storedEntities, before);

        GraphRows wanted = new GraphRows();
        addDocuments(wanted, storedReports);
        resolution.ifPresent(present -> addReports(wanted, present));
        wanted.addAll(EntityRows.of(storedEntities, entities(), others.plus(after), homes(storedEntities, touched)));

        storedReports.addAll(storedEntities);
        GraphDiff diff = GraphDiff.between(storedReports, wanted);
        new DiffWriter(transaction).write(diff);
        curtain.hide(hidden(hiddenBefore));
        return diff.removed(NodeKind.REPORT).stream().map(ReportId::new).toList();
    }

    /** What is to be hidden: what persons hold for none, and what was hidden before and is none of this jurisdiction's. */
    private Set<String> hidden(List<String> before) {
        Set<String> hidden = new HashSet<>(before);
        entities().forEach(entity -> hidden.remove(entity.id().value()));
        entities().stream()
                .filter(Entity::isHidden)
                .forEach(entity -> hidden.add(entity.id().value()));
        return hidden;
    }

    /** What other jurisdictions say of the things that they share with this one. */
    private Tally saidByOthers(GraphRows storedEntities, Tally before) {
        Predicate<String> isShared = id -> isShared(row(storedEntities, id));
        if (count == Count.AGAIN) {
            List<String> shared = storedEntities.nodes(NodeKind.ENTITY).keySet().stream()
                    .filter(isShared)
                    .toList();
            return Tally.of(Evidence.stored(store.mentionsElsewhere(shared)));
        }
        return Tally.stored(storedEntities).of(isShared).minus(before);
    }

    /** Divisions, and what the whole country knows, may be named by several jurisdictions. */
    private boolean isShared(Map<String, Object> entity) {
        return entity.containsKey("code") || !place.equals(entity.getOrDefault("scope", place));
    }

    private void addDocuments(GraphRows wanted, GraphRows stored) {
        Map<String, Map<String, Object>> known = new HashMap<>(stored.nodes(NodeKind.DOCUMENT));
        for (StoredDocument document : documents) {
            String id = document.document().id().value();
            Map<String, Object> row = known.remove(id);
            SortedSet<String> places = new TreeSet<>(row == null ? List.of() : GraphRows.texts(row, "places"));
            places.add(place);
            wanted.add(NodeKind.DOCUMENT, id, DocumentRows.row(document, List.copyOf(places)));
        }
        known.forEach((id, row) -> {
            List<String> others = without(place, GraphRows.texts(row, "places"));
            if (!others.isEmpty()) {
                wanted.add(NodeKind.DOCUMENT, id, DocumentRows.row(DocumentRows.stored(id, row), others));
            }
        });
    }

    private static List<String> without(String place, List<String> places) {
        return places.stream().filter(other -> !other.equals(place)).toList();
    }

    private void addReports(GraphRows wanted, Resolution resolution) {
        String home = resolution.home().value();
        resolution.reports().forEach(report -> wanted.addAll(ReportRows.of(report, home, provenance)));
        wanted.addAll(MentionRows.of(resolution));
        wanted.addAll(StatementRows.of(resolution.statements()));
        wanted.addAll(JudgementRows.of(resolution));
    }

    /** All things that the jurisdiction named before, or names now. */
    private SortedSet<String> touched(GraphRows stored) {
        SortedSet<String> ids = new TreeSet<>();
        stored.edges(EdgeKind.MENTIONS).keySet().forEach(edge -> ids.add(edge.to()));
        stored.edges(EdgeKind.OF).keySet().forEach(edge -> ids.add(edge.to()));
        entities().forEach(entity -> ids.add(entity.id().value()));
        return ids;
    }

    private Collection<Entity> entities() {
        return resolution.map(Resolution::entities).orElse(List.of());
    }

    /** The places that reports are of, and what stands within names: they stay even if nothing names them. */
    private Map<String, String> homes(GraphRows entities, SortedSet<String> touched) {
        Map<String, String> homes = new HashMap<>();
        store.homesOfOthers(touched).forEach(id -> homes.put(id, GraphRows.text(row(entities, id), "name")));
        resolution.ifPresent(present -> {
            namedWithin(present)
                    .forEach(entity ->
                            homes.put(entity.id().value(), entity.canonical().orElse("")));
            homes.put(present.home().value(), present.jurisdiction().name());
        });
        return homes;
    }

    /** Things that are named only within the names of others. */
    private static List<Entity> namedWithin(Resolution resolution) {
        Set<EntityId> mentioned =
                resolution.mentions().stream().map(LinkedMention::entity).collect(Collectors.toSet());
        Set<EntityId> related =
                resolution.statements().stream().map(Statement::to).collect(Collectors.toSet());
        return resolution.entities().stream()
                .filter(entity -> !mentioned.contains(entity.id()) && related.contains(entity.id()))
                .toList();
    }

    private static Map<String, Object> row(GraphRows rows, String id) {
        return rows.nodes(NodeKind.ENTITY).getOrDefault(id, Map.of());
    }
}
