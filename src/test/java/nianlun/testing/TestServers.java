package nianlun.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianlun.graph.GraphSettings;
import nianlun.graph.GraphSettings.Server;
import nianlun.graph.Home;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** The servers that tests can run against, and which one it is this time. */
final class TestServers {

    private static final String PASSWORD = "nianlun-tests";

    private TestServers() {}

    static TestServer start() {
        return given(System.getenv())
                .or(() -> child(System.getenv()))
                .or(TestServers::inDocker)
                .orElseGet(TestServers::inProcess);
    }

    private static Optional<TestServer> given(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("NEO4J_TEST_URI"))
                .map(uri -> new Server(
                        URI.create(uri),
                        environment.getOrDefault("NEO4J_TEST_USER", "neo4j"),
                        environment.getOrDefault("NEO4J_TEST_PASSWORD", "")))
                .map(server -> TestServer.open("the given server", withOwnHome().with(server), List.of()));
    }

    private static Optional<TestServer> child(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("NEO4J_TEST_CHILD")).map(name -> {
            var child = ChildServer.start(name, PASSWORD);
            return TestServer.open(
                    "Neo4j " + name + " in a process of its own", withOwnHome().with(child.server()), List.of(child));
        });
    }

    private static Optional<TestServer> inDocker() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        var container = new Neo4jContainer("neo4j:5.26").withAdminPassword(PASSWORD);
        container.start();
        var server = new Server(URI.create(container.getBoltUrl()), "neo4j", PASSWORD);
        return Optional.of(TestServer.open("Neo4j in Docker", withOwnHome().with(server), List.of(container::close)));
    }

    private static TestServer inProcess() {
        var settings = withOwnHome();
        return TestServer.open(
                "Neo4j in this process",
                settings,
                List.of(() -> FileSystemUtils.deleteRecursively(settings.home().folder())));
    }

    // Never that of whoever runs the tests.
    private static GraphSettings withOwnHome() {
        try {
            Path folder = Files.createTempDirectory("nianlun-tests");
            return GraphSettings.of(new Home(folder));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
