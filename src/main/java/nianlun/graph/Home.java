package nianlun.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import nianlun.resolution.JudgementFile;

/** The folder of one user in which the embedded graph lives, with its password and the address that it is served at. */
public record Home(Path folder) {

    private static final int PASSWORD_BYTES = 24;

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** {@code ~/.nianlun}. */
    public static Home ofUser() {
        return new Home(Path.of(System.getProperty("user.home"), ".nianlun"));
    }

    /** Where the process that holds this home serves it. Stale where the process was killed. */
    public Optional<ServedAddress> servedAddress() {
        return ServedAddress.readFrom(addressFile());
    }

    /** What persons have judged, unless it is kept elsewhere. */
    public JudgementFile judgements() {
        return new JudgementFile(folder.resolve("judgements.tsv"));
    }

    Path database() {
        return folder.resolve("neo4j");
    }

    Path graphLock() {
        return folder.resolve("graph.lock");
    }

    Path writerLock() {
        return folder.resolve("writer.lock");
    }

    Path addressFile() {
        return folder.resolve("address.properties");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    /** Makes the folder, which nobody but its owner may enter. */
    void prepare() {
        try {
            OwnerOnly.folder(folder);
        } catch (IOException e) {
            throw new GraphException(
                    "Cannot use the home '%s': %s; name another with --home".formatted(folder, e.getMessage()), e);
        }
    }

    /** The password of the embedded graph, made at the first call. */
    String password() {
        try {
            if (Files.notExists(passwordFile())) {
                OwnerOnly.write(passwordFile(), newPassword());
            }
            return Files.readString(passwordFile(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new GraphException("Cannot read the password in '%s': %s".formatted(passwordFile(), e), e);
        }
    }

    void serveAt(URI bolt) {
        ServedAddress.of(bolt).writeTo(addressFile());
    }

    void serveAt(URI bolt, URI http) {
        ServedAddress.of(bolt).withHttp(http).writeTo(addressFile());
    }

    void forgetServedAddress() {
        try {
            Files.deleteIfExists(addressFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
