package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

@TestInstance(Lifecycle.PER_CLASS)
class BoltIsClosedIT {

    private GraphConnection graph;

    @BeforeAll
    void open(@TempDir Path folder) {
        graph = GraphConnection.open(GraphSettings.of(new Home(folder)));
    }

    @AfterAll
    void close() {
        graph.close();
    }

    @Test
    void aWebSocketFromAForeignPageIsRefused() {
        var handshake = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", "https://evil.example")
                .buildAsync(URI.create("ws://127.0.0.1:" + graph.boltUri().getPort()), new WebSocket.Listener() {});
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(handshake::join)
                .havingCause()
                .asInstanceOf(type(WebSocketHandshakeException.class))
                .extracting(refusal -> refusal.getResponse().statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "http://localhost.evil.example", "file://"})
    void aPageThatHidesWhereItComesFromIsForeign(String origin) throws IOException {
        assertThat(RawHandshake.answerTo(graph.boltUri(), "localhost", Optional.of(origin)))
                .isEqualTo("HTTP/1.1 403");
    }

    @Test
    void aNameThatSomebodyElsePointedAtThisMachineIsRefused() throws IOException {
        assertThat(RawHandshake.answerTo(graph.boltUri(), "evil.example", Optional.empty()))
                .isEqualTo("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:7474", "http://127.0.0.1:7474"})
    void aPageOfThisMachineMayKnock(String origin) throws IOException {
        assertThat(RawHandshake.answerTo(graph.boltUri(), "localhost:7687", Optional.of(origin)))
                .isEqualTo("HTTP/1.1 101");
    }

    @Test
    void whoHasNoPasswordIsRefused() {
        assertRefused(AuthTokens.none());
    }

    @Test
    void whoHasAWrongPasswordIsRefused() {
        assertRefused(AuthTokens.basic(graph.user(), "neo4j"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://127.0.0.1:9/rows.csv",
                "http://[::1]:9/rows.csv",
                "https://93.184.215.14/rows.csv",
                "http://localhost:9/rows.csv",
                "ftp://127.0.0.1:9/rows.csv"
            })
    void cypherLoadsNothingFromOutside(String url) {
        assertLoadingFails(url, "Cannot load from URL '" + url + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s3://bucket/rows.csv", "gs://bucket/rows.csv", "jar:http://127.0.0.1:9/rows.jar!/rows.csv"})
    void cypherKnowsNoOtherWayOutside(String url) {
        assertLoadingFails(url, "unknown protocol");
    }

    @Test
    void boltListensOnLoopbackOnly() throws SocketException {
        assertThat(graph.boltUri().getHost()).isEqualTo("127.0.0.1");
        // On Linux all of 127.0.0.0/8 is this machine: who listened everywhere would answer there.
        assertNobodyAnswersAt("127.0.0.2");
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .forEach(address -> assertNobodyAnswersAt(address.getHostAddress()));
    }

    private void assertNobodyAnswersAt(String address) {
        assertThatExceptionOfType(IOException.class).as(address).isThrownBy(() -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, graph.boltUri().getPort()), 2_000);
            }
        });
    }

    private void assertLoadingFails(String url, String why) {
        assertThatExceptionOfType(Neo4jException.class)
                .isThrownBy(() -> graph.driver()
                        .executableQuery("LOAD CSV FROM '%s' AS row RETURN row".formatted(url))
                        .execute())
                .withMessageContaining(why);
    }

    private void assertRefused(AuthToken token) {
        try (var driver = GraphDatabase.driver(graph.boltUri(), token)) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
        }
    }
}
