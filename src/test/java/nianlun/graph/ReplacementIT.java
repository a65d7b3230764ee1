package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nianlun.division.DivisionCode;
import nianlun.testing.GraphSnapshot;
import nianlun.testing.Neo4jTest;
import nianlun.testing.SmallGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SimpleQueryRunner;

@Neo4jTest
class ReplacementIT {

    private static final DivisionCode PINGSHAN = new DivisionCode("130131");
    private static final Provenance NOBODY = new Provenance("none", "none");

    @Test
    void aWriteThatFailsAtTheEndLeavesTheGraphAsItWas(Driver driver, GraphConnection connection) {
        SmallGraph.write(connection);
        List<String> before = GraphSnapshot.of(driver);

        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(
                        () -> new Graph(driver).replace(PINGSHAN, List.of(), Optional.empty(), NOBODY, new LostLock()))
                .withMessage("lost");

        assertThat(GraphSnapshot.of(driver)).isEqualTo(before);
    }

    @Test
    void aJurisdictionWithoutReportsLeavesNothingButWhatOthersName(Driver driver, GraphConnection connection) {
        SmallGraph.write(connection);

        try (WriterLock lock = connection.lockForWriting()) {
            new Graph(driver).replace(PINGSHAN, List.of(), Optional.empty(), NOBODY, lock);
        }

        assertThat(GraphSnapshot.of(driver)).noneMatch(line -> line.contains("130131"));
        assertThat(GraphSnapshot.of(driver)).anyMatch(line -> line.contains("清华大学"));
        assertThat(new Graph(driver).size().reports()).isEqualTo(1);
    }

    /** A lock that somebody else takes while a transaction runs. */
    private static final class LostLock implements WriterLock {

        @Override
        public void ensureHeld() {}

        @Override
        public void ensureHeldUntilCommit(SimpleQueryRunner transaction) {
            throw new GraphException("lost");
        }

        @Override
        public void close() {}
    }
}
