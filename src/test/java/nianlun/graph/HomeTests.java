package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void prepareHome() {
        home = new Home(folder.resolve("new/home"));
        home.prepare();
    }

    @Test
    void thePasswordIsMadeOnce() {
        assertThat(home.password()).hasSizeGreaterThan(20).isEqualTo(home.password());
    }

    @Test
    void everyHomeHasAPasswordOfItsOwn() {
        var other = new Home(folder.resolve("other"));
        other.prepare();
        assertThat(home.password()).isNotEqualTo(other.password());
    }

    @Test
    void nobodyButTheOwnerMayReadIt() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        home.password();
        assertThat(permissions(home.folder())).isEqualTo("rwx------");
        assertThat(permissions(home.folder().resolve("password"))).isEqualTo("rw-------");
    }

    @Test
    void nobodyServesAHomeUntilItSaysSo() {
        assertThat(home.servedAddress()).isEmpty();
    }

    @Test
    void theAddressIsReadAsItWasWritten() {
        home.serveAt(URI.create("bolt://127.0.0.1:7687"), URI.create("http://127.0.0.1:7474"));
        assertThat(home.servedAddress())
                .contains(new ServedAddress(
                        URI.create("bolt://127.0.0.1:7687"),
                        Optional.of(URI.create("http://127.0.0.1:7474")),
                        ProcessHandle.current().pid()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
