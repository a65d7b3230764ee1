package nianlun.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianlun.mention.EntityType;
import org.neo4j.driver.TransactionContext;

/** Lets things step behind the label {@code Hidden}, where no query sees them, and back. */
final class Curtain {

    private static final String REVEAL = """
            MATCH (thing:Hidden)
            WHERE thing.scope = $place OR EXISTS { (thing)-[:MENTIONED_IN]->(:Report {place: $place}) }
            SET thing:Entity REMOVE thing:Hidden
            RETURN thing.id AS id
            """;

    private final TransactionContext transaction;

    Curtain(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Shows what a jurisdiction names, and returns the ids of what was hidden. */
    List<String> reveal(String place) {
        List<String> revealed = transaction
                .run(REVEAL, Map.of("place", place))
                .list(row -> row.get("id").asString());
        for (EntityType type : EntityType.values()) {
            transaction
                    .run(
                            "MATCH (thing:Entity {type: $type}) WHERE thing.id IN $ids SET thing:"
                                    + DiffWriter.label(type),
                            Map.of("type", type.name(), "ids", revealed))
                    .consume();
        }
        return revealed;
    }

    void hide(Collection<String> ids) {
        String labels = Stream.of(EntityType.values())
                .map(type -> ":" + DiffWriter.label(type))
                .collect(Collectors.joining());
        transaction
                .run(
                        "MATCH (thing:Entity) WHERE thing.id IN $ids SET thing:Hidden REMOVE thing:Entity" + labels,
                        Map.of("ids", List.copyOf(ids)))
                .consume();
    }
}
