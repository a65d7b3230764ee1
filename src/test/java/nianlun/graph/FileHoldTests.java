package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHoldTests {

    @TempDir
    private Path folder;

    @Test
    void aFileIsHeldOnceAtATime() {
        try (var hold = FileHold.tryHold(folder.resolve("lock")).orElseThrow()) {
            assertThat(hold).isNotNull();
            assertThat(FileHold.tryHold(folder.resolve("lock"))).isEmpty();
        }
    }

    @Test
    void whatWasGivenBackCanBeHeldAgain() {
        FileHold.tryHold(folder.resolve("lock")).orElseThrow().close();
        try (var again = FileHold.tryHold(folder.resolve("lock")).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }
}
