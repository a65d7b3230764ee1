package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeOpeningIT {

    @TempDir
    private Path folder;

    private GraphSettings settings;

    @BeforeEach
    void nameHome() {
        settings = GraphSettings.of(new Home(folder));
    }

    @Test
    void theGraphOutlivesItsServerAndKeepsItsPassword() {
        String password;
        try (var first = GraphConnection.open(settings)) {
            password = first.password();
            run(first, "CREATE (:Ring {year: 2021})");
        }
        assertThat(settings.home().servedAddress()).isEmpty();
        try (var second = GraphConnection.open(settings)) {
            assertThat(second.password()).isEqualTo(password);
            assertThat(rings(second)).isEqualTo(1);
        }
    }

    @Test
    void thePasswordInTheHomeIsWhatCounts() throws IOException {
        GraphConnection.open(settings).close();
        Files.writeString(folder.resolve("password"), "chosen-by-hand\n");
        try (var graph = GraphConnection.open(settings)) {
            assertThat(graph.password()).isEqualTo("chosen-by-hand");
        }
    }

    @Test
    void theSecondOneUsesTheServerOfTheFirst() {
        try (var first = GraphConnection.open(settings);
                var second = GraphConnection.open(settings)) {
            assertThat(first.isEmbedded()).isTrue();
            assertThat(second.isEmbedded()).isFalse();
            assertThat(second.boltUri()).isEqualTo(first.boltUri());
            run(second, "CREATE (:Ring)");
            assertThat(rings(first)).isEqualTo(1);
        }
    }

    @Test
    void theWebPageIsAnnouncedBesideBolt() {
        try (var graph = GraphConnection.open(settings)) {
            graph.announceHttp(URI.create("http://127.0.0.1:7474"));
            assertThat(settings.home().servedAddress()).hasValueSatisfying(address -> {
                assertThat(address.http()).contains(URI.create("http://127.0.0.1:7474"));
                assertThat(address.bolt()).isEqualTo(graph.boltUri());
            });
        }
    }

    @Test
    void anotherProcessServesUntilItIsKilledAndLeavesNothingLocked() throws IOException {
        var child = ChildHolder.of(settings.home());
        try (child;
                var through = GraphConnection.open(settings)) {
            assertThat(through.isEmbedded()).isFalse();
            assertThat(rings(through)).isEqualTo(1);
            assertThatExceptionOfType(GraphException.class)
                    .isThrownBy(through::lockForWriting)
                    .withMessageContaining("process " + child.process().pid());
            child.kill();
        }
        assertThat(settings.home().servedAddress()).as("left by the killed one").isPresent();
        try (var graph = GraphConnection.open(settings);
                var lock = graph.lockForWriting()) {
            lock.ensureHeld();
            assertThat(graph.isEmbedded()).isTrue();
            assertThat(rings(graph)).isEqualTo(1);
        }
    }

    @Test
    void aWriterThroughTheHomesOwnAddressSharesItsLock() {
        try (var graph = GraphConnection.open(settings);
                var lock = graph.lockForWriting()) {
            lock.ensureHeld();
            var byAddress = settings.with(new GraphSettings.Server(graph.boltUri(), graph.user(), graph.password()));
            try (var other = GraphConnection.open(byAddress)) {
                assertThatExceptionOfType(GraphException.class)
                        .isThrownBy(other::lockForWriting)
                        .withMessageContaining(folder.toString());
            }
        }
    }

    static void run(GraphConnection graph, String cypher) {
        graph.driver().executableQuery(cypher).execute();
    }

    private static int rings(GraphConnection graph) {
        return graph.driver()
                .executableQuery("MATCH (ring:Ring) RETURN count(ring) AS rings")
                .execute()
                .records()
                .get(0)
                .get("rings")
                .asInt();
    }

    /** A process that holds a home and writes to it, until it is killed. */
    record ChildHolder(Process process) implements AutoCloseable {

        static ChildHolder of(Home home) throws IOException {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            HomeHolderMain.class.getName(),
                            home.folder().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("held");
            return new ChildHolder(process);
        }

        void kill() {
            process.destroyForcibly().onExit().join();
        }

        @Override
        public void close() {
            kill();
        }
    }
}
