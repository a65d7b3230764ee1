package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nianlun.testing.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;

@Neo4jTest
class SchemaIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Document",
                "Report",
                "Section",
                "Sentence",
                "Entity",
                "Hidden",
                "Milestone",
                "Figure",
                "Judgement"
            })
    void anIdIsThereOnce(String label, Driver driver) {
        String twice = "CREATE (:%1$s {id: 'one'}), (:%1$s {id: 'one'})".formatted(label);
        assertThatExceptionOfType(ClientException.class)
                .isThrownBy(() -> driver.executableQuery(twice).execute())
                .withMessageContaining("already exists");
    }

    @Test
    void aNameIsThereOnce(Driver driver) {
        assertThatExceptionOfType(ClientException.class)
                .isThrownBy(() -> driver.executableQuery("CREATE (:Name {text: '海高园'}), (:Name {text: '海高园'})")
                        .execute());
    }

    @Test
    void aNameIsFoundByAPartOfIt(Driver driver) {
        driver.executableQuery("CREATE (:Name {text: '滨海冷链物流园'}), (:Name {text: '东山水库'})")
                .execute();
        assertThat(found(driver, "names", "物流园")).containsExactly("滨海冷链物流园");
    }

    @Test
    void aSentenceIsFoundByAWordInIt(Driver driver) {
        driver.executableQuery(
                        "CREATE (:Sentence {id: 's1', text: '新建暖心食堂12处。'}), (:Sentence {id: 's2', text: '财政收入增长。'})")
                .execute();
        assertThat(found(driver, "sentences", "\"暖心食堂\"")).containsExactly("新建暖心食堂12处。");
    }

    @Test
    void everyIndexAnswers(Driver driver) {
        assertThat(driver.executableQuery("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")
                        .execute()
                        .records())
                .isEmpty();
    }

    @Test
    void applyingItAgainChangesNothing(GraphConnection graph) {
        var before = schemaOf(graph.driver());
        try (var lock = graph.lockForWriting()) {
            Schema.apply(graph.driver(), lock);
        }
        assertThat(before).hasSizeGreaterThan(15);
        assertThat(schemaOf(graph.driver())).isEqualTo(before);
    }

    @Test
    void whatAKilledMigrationLeftIsNoLock(GraphConnection graph) {
        graph.driver()
                .executableQuery(
                        "CREATE (:__Neo4jMigrationsLock {id: randomUUID(), name: 'ac.simons.neo4j.migrations'})")
                .execute();
        try (var lock = graph.lockForWriting()) {
            Schema.apply(graph.driver(), lock);
        }
        assertThat(graph.driver()
                        .executableQuery("MATCH (lock:__Neo4jMigrationsLock) RETURN lock")
                        .execute()
                        .records())
                .isEmpty();
    }

    @Test
    void aGraphOfANewerVersionIsRefused(GraphConnection graph) {
        var newer = "MATCH (last:__Neo4jMigration) WHERE NOT (last)-[:MIGRATED_TO]->() "
                + "CREATE (last)-[:MIGRATED_TO {at: datetime(), in: duration('PT1S'), by: 'x', connectedAs: 'x'}]->"
                + "(:__Neo4jMigration {version: '9999', description: 'Later', type: 'CYPHER', source: 'V9999__Later.cypher', checksum: '1'})";
        graph.driver().executableQuery(newer).execute();
        try (var lock = graph.lockForWriting()) {
            assertThatExceptionOfType(GraphException.class)
                    .isThrownBy(() -> Schema.apply(graph.driver(), lock))
                    .withMessageContaining("newer version")
                    .withMessageContaining("'9999'");
        } finally {
            graph.driver()
                    .executableQuery("MATCH (later:__Neo4jMigration {version: '9999'}) DETACH DELETE later")
                    .execute();
        }
    }

    private static List<String> schemaOf(Driver driver) {
        return driver.executableQuery("SHOW INDEXES YIELD name RETURN name ORDER BY name").execute().records().stream()
                .map(row -> row.get("name").asString())
                .toList();
    }

    private static List<String> found(Driver driver, String index, String words) {
        driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
        return driver
                .executableQuery("CALL db.index.fulltext.queryNodes('%s', '%s') YIELD node RETURN node.text AS text"
                        .formatted(index, words))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("text").asString())
                .toList();
    }
}
