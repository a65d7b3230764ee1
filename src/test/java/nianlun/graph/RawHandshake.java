package nianlun.graph;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a browser says to open a WebSocket, and the first line of the answer. */
final class RawHandshake {

    private static final int MILLIS = 5_000;

    private RawHandshake() {}

    static String answerTo(URI bolt, String host, Optional<String> origin) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(bolt.getHost(), bolt.getPort()), MILLIS);
            socket.setSoTimeout(MILLIS);
            socket.getOutputStream().write(request(host, origin).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static String request(String host, Optional<String> origin) {
        return """
                GET / HTTP/1.1
                Host: %s
                Upgrade: websocket
                Connection: Upgrade
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                Sec-WebSocket-Version: 13
                %s
                """.formatted(host, origin.map("Origin: %s\n"::formatted).orElse(""))
                .replace("\n", "\r\n");
    }
}
