package nianlun.ingest;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nianlun.division.DivisionCode;
import nianlun.graph.DocumentEntry;
import nianlun.report.DocumentId;

/** Which documents are to come, to go and to be read again, and which jurisdictions that changes. */
final class IngestPlan {

    private final List<DocumentEntry> stored;
    private final Map<DocumentId, ReadDocument> present = new LinkedHashMap<>();
    private final Map<DocumentId, ReadDocument> added = new LinkedHashMap<>();
    private final Set<DocumentId> dropped = new HashSet<>();
    private final SortedSet<DivisionCode> places = new TreeSet<>();

    /** @param stored the documents that the graph holds */
    IngestPlan(List<DocumentEntry> stored) {
        this.stored = List.copyOf(stored);
    }

    /**
     * Lets a document come; false if it is all there already.
     *
     * @param restores whether reports that were taken out of it come back
     */
    boolean add(ReadDocument read, boolean restores) {
        present.put(read.id(), read);
        if (stored.stream().anyMatch(entry -> read.isStoredAs(entry, restores))) {
            return false;
        }
        put(read);
        return true;
    }

    /**
     * Lets what was read from a path before go when another document was read from it now. Where the old one was read
     * too, from another path, it has only moved.
     */
    void replaceByPath() {
        Map<String, DocumentId> idOfPath = new HashMap<>();
        present.values().forEach(read -> idOfPath.put(read.path(), read.id()));
        for (DocumentEntry entry : stored) {
            if (!entry.id().equals(idOfPath.getOrDefault(entry.path(), entry.id()))) {
                Optional.ofNullable(present.get(entry.id())).ifPresentOrElse(this::put, () -> drop(entry));
            }
        }
    }

    /** Lets a document be stored as given, whatever is stored of it. */
    void put(ReadDocument read) {
        added.put(read.id(), read);
        places.addAll(read.places());
        stored.stream().filter(entry -> entry.id().equals(read.id())).forEach(this::touch);
    }

    /** A document as this plan has changed it already. */
    Optional<ReadDocument> planned(DocumentId id) {
        return Optional.ofNullable(added.get(id));
    }

    /** Lets the documents of this path or file name go; false if there is none. */
    boolean drop(String name) {
        List<DocumentEntry> named =
                stored.stream().filter(entry -> isCalled(entry, name)).toList();
        named.forEach(this::drop);
        return !named.isEmpty();
    }

    void readAllAgain() {
        stored.forEach(this::touch);
    }

    void readAgain(Collection<DivisionCode> some) {
        places.addAll(some);
    }

    SortedSet<DivisionCode> places() {
        return places;
    }

    List<ReadDocument> added() {
        return List.copyOf(added.values());
    }

    boolean isSettled(DocumentId document) {
        return dropped.contains(document) || added.containsKey(document);
    }

    private void drop(DocumentEntry entry) {
        dropped.add(entry.id());
        touch(entry);
    }

    private void touch(DocumentEntry entry) {
        entry.places().forEach(place -> places.add(new DivisionCode(place)));
    }

    private static boolean isCalled(DocumentEntry entry, String name) {
        return entry.name().equals(name)
                || entry.path().equals(name)
                || entry.path()
                        .equals(Path.of(name).toAbsolutePath().normalize().toString());
    }
}
