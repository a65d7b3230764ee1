package nianlun.graph;

import java.net.URI;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** An open graph: a driver, and what is needed to reach the same graph from elsewhere. */
public final class GraphConnection implements AutoCloseable {

    private final GraphSettings.Server server;
    private final Driver driver;
    private final Optional<Home> home;
    private final Optional<HeldHome> embedded;

    GraphConnection(GraphSettings.Server server, Driver driver, Optional<Home> home, Optional<HeldHome> embedded) {
        this.server = server;
        this.driver = driver;
        this.home = home;
        this.embedded = embedded;
    }

    /**
     * Opens the server that the settings name; else the home's graph, within this process or, where another one holds
     * the home, through that one's Bolt.
     *
     * @throws GraphException if the graph cannot be reached or used
     */
    public static GraphConnection open(GraphSettings settings) {
        return settings.server()
                .map(server -> new GraphConnection(
                        server, Drivers.connect(server), servedFrom(settings.home(), server), Optional.empty()))
                .orElseGet(() -> new HomeOpening(settings).open());
    }

    // Who names the address of the home's own graph means that graph, and shares the lock of its writers.
    private static Optional<Home> servedFrom(Home home, GraphSettings.Server server) {
        return home.servedAddress()
                .filter(address -> address.isBoltAt(server.uri()))
                .map(address -> home);
    }

    public Driver driver() {
        return driver;
    }

    public URI boltUri() {
        return server.uri();
    }

    public String user() {
        return server.user();
    }

    public String password() {
        return server.password();
    }

    /** Whether the server runs within this process. */
    public boolean isEmbedded() {
        return embedded.isPresent();
    }

    /** Tells other processes where the web page of this one is; nothing where the server is not in this process. */
    public void announceHttp(URI page) {
        embedded.ifPresent(held -> held.announceHttp(page));
    }

    /**
     * Takes the right to write.
     *
     * @throws GraphException if somebody else has it; says who, and since when
     */
    public WriterLock lockForWriting() {
        return home.<WriterLock>map(HomeWriterLock::take)
                .orElseGet(() -> LeasedWriterLock.take(driver, LeasedWriterLock.USUAL));
    }

    /**
     * Brings the graph's schema to the version that this program writes.
     *
     * @throws GraphException if somebody else is writing, or a newer program wrote the graph
     */
    public void prepareForWriting() {
        try (WriterLock lock = lockForWriting()) {
            Schema.apply(driver, lock);
        }
    }

    @Override
    public void close() {
        try {
            driver.close();
        } finally {
            embedded.ifPresent(HeldHome::close);
        }
    }
}
