package nianlun.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nianlun.graph.GraphConnection;
import nianlun.testing.GraphSnapshot;
import nianlun.testing.Neo4jTest;
import nianlun.testing.SmallGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

@Neo4jTest
class ReadOnlyCypherIT {

    private Driver driver;
    private ReadOnlyCypher cypher;

    @BeforeEach
    void connect(Driver testDriver, GraphConnection connection) {
        driver = testDriver;
        SmallGraph.write(connection);
        cypher = new ReadOnlyCypher(testDriver);
    }

    @Test
    void aQuestionIsAnsweredInItsColumnsAndOrder() {
        Answer answer = cypher.run(
                "MATCH (r:Report {place: $place}) RETURN r.year AS year, r.id AS id ORDER BY year",
                Map.of("place", "130131"),
                10);

        assertThat(answer.columns()).containsExactly("year", "id");
        assertThat(answer.rows())
                .extracting(row -> row.get("id"))
                .containsExactly("130131-2022", "130131-2023", "130131-2024");
        assertThat(answer.isCut()).isFalse();
    }

    @Test
    void nodesAndEdgesComeAsPlainValues() {
        Answer answer = cypher.run("MATCH (n:Name {text: '青石高铁'}) RETURN n", Map.of(), 10);

        assertThat(answer.rows())
                .extracting(row -> String.valueOf(row.get("n")))
                .singleElement()
                .asString()
                .contains("qingshigaotie")
                .contains("Name");
    }

    @Test
    void moreRowsThanAskedForAreCutAndSaidToBe() {
        Answer answer = cypher.run("MATCH (s:Sentence) RETURN s.id", Map.of(), 3);

        assertThat(answer.rows()).hasSize(3);
        assertThat(answer.isCut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (:X)",
                "MATCH (n) DETACH DELETE n",
                "MATCH (e:Entity) SET e.name = 'x'",
                "CALL () { CREATE (n:X) RETURN n } RETURN n",
                "MATCH (e:Entity) CALL (e) { SET e.x = 1 } IN TRANSACTIONS",
                "DROP INDEX names",
                "\\u0043REATE (:X)"
            })
    void whatWouldWriteIsRefusedAndNothingHasHappened(String text) {
        List<String> before = GraphSnapshot.of(driver);

        assertThatExceptionOfType(QueryException.class).isThrownBy(() -> cypher.run(text, Map.of(), 10));

        assertThat(GraphSnapshot.of(driver)).isEqualTo(before);
    }

    @Test
    void anErrorInTheCypherSaysWhere() {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> cypher.run("MATCH (n RETURN n", Map.of(), 10))
                .withMessageContaining("line 1");
    }
}
