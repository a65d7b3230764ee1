package nianlun.graph;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Which graph is meant: that of a home on this machine, or that of a server by its address. */
public record GraphSettings(Home home, Optional<Server> server, BoltPort boltPort, Memory memory) {

    /** A Neo4j server that somebody else runs. */
    public record Server(URI uri, String user, String password) {

        @Override
        public String toString() {
            return user + " at " + uri;
        }
    }

    /** Where an embedded graph listens. */
    public enum BoltPort {
        /** 7687, or the next one that is free. */
        USUAL(7687),
        /** Any that is free: for commands that end soon. */
        ANY(0);

        private final int first;

        BoltPort(int first) {
            this.first = first;
        }

        int free() {
            return Loopback.freePort(first);
        }
    }

    /** What an embedded graph may take beside the heap, and a transaction of it; in megabytes. */
    public record Memory(int pageCacheMegabytes, int transactionMegabytes) {

        public static final Memory USUAL = new Memory(256, 512);

        public Memory {
            if (pageCacheMegabytes < 8 || transactionMegabytes < 1) {
                throw new IllegalArgumentException(
                        "Too little memory for a graph: page cache '%d' MB, transaction '%d' MB"
                                .formatted(pageCacheMegabytes, transactionMegabytes));
            }
        }
    }

    public static GraphSettings of(Home home) {
        return new GraphSettings(home, Optional.empty(), BoltPort.ANY, Memory.USUAL);
    }

    public GraphSettings with(Server given) {
        return new GraphSettings(home, Optional.of(given), boltPort, memory);
    }

    public GraphSettings with(BoltPort port) {
        return new GraphSettings(home, server, port, memory);
    }

    /**
     * As the command line and the environment say. What is written on the command line outranks
     * {@code NIANLUN_NEO4J_URI} and {@code NIANLUN_NEO4J_USER}; the password stands in {@code NIANLUN_NEO4J_PASSWORD} alone,
     * because everybody on the machine can read a command line.
     */
    public static GraphSettings from(
            Home home, Optional<String> uri, Optional<String> user, Map<String, String> environment) {
        return uri.or(() -> Optional.ofNullable(environment.get("NIANLUN_NEO4J_URI")))
                .map(address -> new Server(
                        uriOf(address),
                        user.orElseGet(() -> environment.getOrDefault("NIANLUN_NEO4J_USER", "neo4j")),
                        environment.getOrDefault("NIANLUN_NEO4J_PASSWORD", "")))
                .map(of(home)::with)
                .orElseGet(() -> of(home));
    }

    private static URI uriOf(String address) {
        try {
            var uri = URI.create(address);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(bolt|neo4j)(\\+s|\\+ssc)?")) {
                return uri;
            }
        } catch (IllegalArgumentException isNoUri) {
            // Said below, as for any other address of the wrong form.
        }
        throw new GraphException(
                "Not the address of a Neo4j server: '%s'; it has the form bolt://host:7687".formatted(address));
    }
}
