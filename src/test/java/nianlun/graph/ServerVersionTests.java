package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerVersionTests {

    private static final URI SERVER = URI.create("bolt://graph.example:7687");

    @ParameterizedTest
    @ValueSource(strings = {"5.26.0", "5.26.30", "2025.10.1", "2026.01"})
    void aServerFrom526OnIsUsed(String version) {
        assertThatCode(() -> ServerVersion.parse(version).ensureUsable(SERVER)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.4.40", "5.9.0", "5.25.1"})
    void anOlderOneIsRefusedWithTheVersionThatIsNeeded(String version) {
        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> ServerVersion.parse(version).ensureUsable(SERVER))
                .withMessageContaining("'bolt://graph.example:7687'")
                .withMessageContaining("5.26");
    }

    @Test
    void ninesAreLessThanTwentySixes() {
        assertThat(ServerVersion.parse("5.9")).isLessThan(ServerVersion.parse("5.26"));
    }
}
