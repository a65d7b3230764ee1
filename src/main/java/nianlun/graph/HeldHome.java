package nianlun.graph;

import java.net.URI;

/** A home that this process holds, with the server that it runs there. */
final class HeldHome implements AutoCloseable {

    private final Home home;
    private final FileHold hold;
    private final EmbeddedNeo4j neo4j;

    private HeldHome(Home home, FileHold hold, EmbeddedNeo4j neo4j) {
        this.home = home;
        this.hold = hold;
        this.neo4j = neo4j;
    }

    /** Starts the server and says where; the hold is given back where that fails. */
    static HeldHome serve(GraphSettings settings, FileHold hold) {
        var home = settings.home();
        try {
            // What stands there was left by a process that was killed: nobody may take it for this one's.
            home.forgetServedAddress();
            var neo4j = EmbeddedNeo4j.start(settings);
            home.serveAt(neo4j.boltUri());
            return new HeldHome(home, hold, neo4j);
        } catch (RuntimeException e) {
            hold.close();
            throw new GraphException(
                    "Cannot start the graph in '%s': %s; its log is in '%s'"
                            .formatted(
                                    home.folder(),
                                    rootMessage(e),
                                    home.database().resolve("logs")),
                    e);
        }
    }

    GraphSettings.Server server() {
        return new GraphSettings.Server(neo4j.boltUri(), EmbeddedNeo4j.USER, home.password());
    }

    void announceHttp(URI page) {
        home.serveAt(neo4j.boltUri(), page);
    }

    @Override
    public void close() {
        try (hold) {
            home.forgetServedAddress();
            neo4j.close();
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
