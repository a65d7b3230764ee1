package nianlun.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** This machine, as seen by itself alone. */
public final class Loopback {

    static final String ADDRESS = "127.0.0.1";

    // Told by its spelling: a look-up would ask a name server, which whoever owns the name may answer as he likes.
    private static final Set<String> HOSTS = Set.of("localhost", ADDRESS, "::1", "[::1]");

    private static final int PORTS_TRIED = 100;

    private Loopback() {}

    static boolean isHost(@Nullable String host) {
        return host != null && HOSTS.contains(host.toLowerCase(Locale.ROOT));
    }

    /** The first port from {@code wanted} on that nobody listens at; 0 is any. */
    public static int freePort(int wanted) {
        return IntStream.range(wanted, wanted + PORTS_TRIED)
                .mapToObj(Loopback::probe)
                .flatMapToInt(OptionalInt::stream)
                .findFirst()
                .orElseThrow(
                        () -> new GraphException("None of the ports '%d' to '%d' of %s is free: end what listens there"
                                .formatted(wanted, wanted + PORTS_TRIED - 1, ADDRESS)));
    }

    private static OptionalInt probe(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return OptionalInt.of(socket.getLocalPort());
        } catch (IOException taken) {
            return OptionalInt.empty();
        }
    }
}
