package nianlun.graph;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Where one process serves the graph of a home: Bolt, the web page if it has one, and the process itself. */
public record ServedAddress(URI bolt, Optional<URI> http, long pid) {

    static ServedAddress of(URI bolt) {
        return new ServedAddress(bolt, Optional.empty(), ProcessHandle.current().pid());
    }

    ServedAddress withHttp(URI page) {
        return new ServedAddress(bolt, Optional.of(page), pid);
    }

    boolean isBoltAt(URI uri) {
        return uri.getPort() == bolt.getPort() && Loopback.isHost(uri.getHost());
    }

    void writeTo(Path file) {
        try {
            OwnerOnly.write(file, asProperties());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<ServedAddress> readFrom(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException nobodyServes) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new ServedAddress(
                URI.create(properties.getProperty("bolt")),
                Optional.ofNullable(properties.getProperty("http")).map(URI::create),
                Long.parseLong(properties.getProperty("pid"))));
    }

    private String asProperties() {
        return "bolt=%s%n%spid=%d%n"
                .formatted(bolt, http.map("http=%s%n"::formatted).orElse(""), pid);
    }
}
