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
record TestServers(Map<String, String> environment) {

    private static final String PASSWORD = "nianlun-tests";

    TestServer start() {
        return Optional.ofNullable(environment.get("NEO4J_TEST_SERVER"))
                .map(this::askedFor)
                .or(this::given)
                .or(TestServers::inDocker)
                .orElseGet(TestServers::inProcess);
    }

    private TestServer askedFor(String kind) {
        return switch (kind) {
            case "in-process" -> inProcess();
            case "child-5" -> child(kind, ChildServer.ofThisBuild(PASSWORD));
            case "child-2025" -> child(kind, ChildServer.ofCalendarVersion(PASSWORD, environment));
            default ->
                throw new IllegalArgumentException(
                        "NEO4J_TEST_SERVER is '%s'; it may be in-process, child-5 or child-2025".formatted(kind));
        };
    }

    private Optional<TestServer> given() {
        return Optional.ofNullable(environment.get("NEO4J_TEST_URI"))
                .map(uri -> new Server(
                        URI.create(uri),
                        environment.getOrDefault("NEO4J_TEST_USER", "neo4j"),
                        environment.getOrDefault("NEO4J_TEST_PASSWORD", "")))
                .map(server -> TestServer.open("the given server", withOwnHome().with(server), List.of()));
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

    private static TestServer child(String kind, ChildServer child) {
        return TestServer.open("Neo4j as " + kind, withOwnHome().with(child.server()), List.of(child));
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
