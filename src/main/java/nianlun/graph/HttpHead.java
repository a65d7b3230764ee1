package nianlun.graph;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;

/** The request line and the headers of an HTTP request. */
record HttpHead(String text) {

    /**
     * Whether no foreign page is behind the request: it is addressed to this machine by a name that only this machine
     * answers to, and where it tells the page that sent it, that page came from this machine too. An origin of
     * {@code null} is foreign: any page can have it, from within a sandboxed frame.
     */
    boolean isOfThisMachine() {
        return header("host").allMatch(host -> isLoopback("http://" + host))
                && header("origin").allMatch(HttpHead::isLoopback);
    }

    private Stream<String> header(String name) {
        return text.lines()
                .skip(1)
                .map(line -> line.split(":", 2))
                .filter(parts -> parts[0].strip().toLowerCase(Locale.ROOT).equals(name))
                .map(parts -> parts.length == 2 ? parts[1].strip() : "");
    }

    private static boolean isLoopback(String address) {
        try {
            return Loopback.isHost(URI.create(address).getHost());
        } catch (IllegalArgumentException isNoAddress) {
            return false;
        }
    }
}
