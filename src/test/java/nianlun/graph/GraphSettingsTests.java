package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphSettingsTests {

    private static final Home HOME = new Home(Path.of("home"));

    @Test
    void withoutAnAddressTheHomeIsMeant() {
        assertThat(GraphSettings.from(HOME, Optional.empty(), Optional.empty(), Map.of())
                        .server())
                .isEmpty();
    }

    @Test
    void theEnvironmentNamesServerUserAndPassword() {
        var environment = Map.of(
                "NIANLUN_NEO4J_URI", "bolt://graph.example:7687",
                "NIANLUN_NEO4J_USER", "reader",
                "NIANLUN_NEO4J_PASSWORD", "secret");
        assertThat(GraphSettings.from(HOME, Optional.empty(), Optional.empty(), environment)
                        .server())
                .contains(new GraphSettings.Server(URI.create("bolt://graph.example:7687"), "reader", "secret"));
    }

    @Test
    void theCommandLineOutranksTheEnvironment() {
        var environment = Map.of("NIANLUN_NEO4J_URI", "bolt://graph.example:7687", "NIANLUN_NEO4J_USER", "reader");
        assertThat(GraphSettings.from(HOME, Optional.of("neo4j://other.example"), Optional.of("writer"), environment)
                        .server())
                .contains(new GraphSettings.Server(URI.create("neo4j://other.example"), "writer", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:7687", "http://localhost:7474", "bolt://", "no address"})
    void anAddressOfAnotherFormIsRefusedWithTheRightForm(String address) {
        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> GraphSettings.from(HOME, Optional.of(address), Optional.empty(), Map.of()))
                .withMessageContaining("'" + address + "'")
                .withMessageContaining("bolt://host:7687");
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(new GraphSettings.Server(URI.create("bolt://graph.example"), "reader", "secret").toString())
                .doesNotContain("secret");
    }
}
