package nianlun.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Opens the graph of a home: whoever comes first runs the server, the others go through its Bolt. */
final class HomeOpening {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final GraphSettings settings;
    private final Home home;

    HomeOpening(GraphSettings settings) {
        this.settings = settings;
        this.home = settings.home();
    }

    /** Waits for a process that is just starting its server or closing it. */
    GraphConnection open() {
        home.prepare();
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<GraphConnection> opened = openHere().or(this::openElsewhere);
            if (opened.isPresent()) {
                return opened.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new GraphException(unreachable());
            }
            pause();
        }
    }

    private Optional<GraphConnection> openHere() {
        return FileHold.tryHold(home.graphLock())
                .map(hold -> HeldHome.serve(settings, hold))
                .map(held -> {
                    try {
                        return connection(held.server(), Optional.of(held));
                    } catch (RuntimeException e) {
                        held.close();
                        throw e;
                    }
                });
    }

    private Optional<GraphConnection> openElsewhere() {
        return home.servedAddress()
                .map(address -> new GraphSettings.Server(address.bolt(), EmbeddedNeo4j.USER, home.password()))
                .flatMap(server -> {
                    try {
                        return Optional.of(connection(server, Optional.empty()));
                    } catch (UnreachableGraphException startingOrEnding) {
                        return Optional.empty();
                    }
                });
    }

    private GraphConnection connection(GraphSettings.Server server, Optional<HeldHome> held) {
        return new GraphConnection(server, Drivers.connect(server), Optional.of(home), held);
    }

    private String unreachable() {
        return "Another process holds the home '%s'%s and does not answer: wait until it has started, end it, or name another home with --home"
                .formatted(
                        home.folder(),
                        home.servedAddress()
                                .map(address -> " (process %d, %s)".formatted(address.pid(), address.bolt()))
                                .orElse(""));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphException("Interrupted while waiting for the graph", e);
        }
    }
}
