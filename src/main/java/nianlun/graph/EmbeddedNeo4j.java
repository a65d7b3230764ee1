package nianlun.graph;

import inet.ipaddr.IPAddressString;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.bolt.BoltServer;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j server inside this process. It listens for Bolt on loopback, behind a password, and calls nobody. */
final class EmbeddedNeo4j implements AutoCloseable {

    static final String USER = "neo4j";

    private final DatabaseManagementService server;
    private final URI boltUri;

    private EmbeddedNeo4j(DatabaseManagementService server, URI boltUri) {
        this.server = server;
        this.boltUri = boltUri;
    }

    static EmbeddedNeo4j start(GraphSettings settings) {
        int port = settings.boltPort().free();
        var server = new DatabaseManagementServiceBuilder(settings.home().database())
                .setConfig(limits(settings.memory()))
                .setConfig(closed())
                .setConfig(quiet())
                .setConfig(listeningAt(port))
                .build();
        try {
            guardAgainstForeignPages(server);
            setPassword(server, settings.home().password());
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        return new EmbeddedNeo4j(server, URI.create("bolt://%s:%d".formatted(Loopback.ADDRESS, port)));
    }

    URI boltUri() {
        return boltUri;
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static Map<Setting<?>, Object> listeningAt(int port) {
        var address = new SocketAddress(Loopback.ADDRESS, port);
        return Map.of(
                BoltConnector.enabled,
                true,
                BoltConnector.listen_address,
                address,
                BoltConnector.advertised_address,
                address,
                // Who holds on to a connection must not hold up the end of a command.
                GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
                0,
                BoltConnectorInternalSettings.connection_shutdown_wait_time,
                Duration.ofSeconds(5));
    }

    private static Map<Setting<?>, Object> closed() {
        return Map.of(
                GraphDatabaseSettings.auth_enabled,
                true,
                GraphDatabaseSettings.allow_file_urls,
                false,
                // LOAD CSV FROM 'http…' would carry what the graph holds to any address.
                GraphDatabaseInternalSettings.cypher_ip_blocklist,
                List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")),
                BoltConnectorInternalSettings.enable_local_connector,
                false,
                HttpConnector.enabled,
                false,
                HttpsConnector.enabled,
                false,
                GraphDatabaseSettings.udc_enabled,
                false);
    }

    private static Map<Setting<?>, Object> limits(GraphSettings.Memory memory) {
        return Map.of(
                GraphDatabaseSettings.pagecache_memory,
                ByteUnit.mebiBytes(memory.pageCacheMegabytes()),
                GraphDatabaseSettings.memory_transaction_max_size,
                ByteUnit.mebiBytes(memory.transactionMegabytes()),
                GraphDatabaseSettings.logical_log_rotation_threshold,
                ByteUnit.mebiBytes(64),
                GraphDatabaseSettings.keep_logical_logs,
                "1 files",
                GraphDatabaseSettings.preallocate_logical_logs,
                false);
    }

    private static Map<Setting<?>, Object> quiet() {
        return Map.of(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF);
    }

    private static void guardAgainstForeignPages(DatabaseManagementService server) {
        var system = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        var bolt = system.getDependencyResolver().resolveDependency(BoltServer.class);
        bolt.getConnectors().forEach(connector -> connector.registerListener(OriginGuard.forEveryConnection()));
    }

    /** At every start, so that the file in the home is what counts, whoever wrote it. */
    private static void setPassword(DatabaseManagementService server, String password) {
        try {
            server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("user", USER, "password", password));
        } catch (QueryExecutionException e) {
            if (!String.valueOf(e.getMessage()).contains("cannot be the same")) {
                throw e;
            }
        }
    }
}
