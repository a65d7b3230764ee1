package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import nianlun.testing.Neo4jTest;
import org.junit.jupiter.api.Test;

@Neo4jTest
class DriversIT {

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        var nobody = new GraphSettings.Server(URI.create("bolt://127.0.0.1:" + Loopback.freePort(0)), "neo4j", "");
        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> Drivers.connect(nobody))
                .withMessageContaining("Cannot reach Neo4j at '" + nobody.uri() + "'");
    }

    @Test
    void aWrongPasswordIsToldFromAServerThatDoesNotAnswer(GraphConnection graph) {
        var wrong = new GraphSettings.Server(graph.boltUri(), graph.user(), "wrong-password");
        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> Drivers.connect(wrong))
                .withMessageContaining("refuses the user '" + graph.user() + "'")
                .withMessageContaining("NIANLUN_NEO4J_PASSWORD");
    }
}
