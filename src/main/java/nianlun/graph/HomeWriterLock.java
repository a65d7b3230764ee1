package nianlun.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.SimpleQueryRunner;

/** The right to write to the graph of a home, by a lock of the operating system: a process that dies gives it back. */
final class HomeWriterLock implements WriterLock {

    private final FileHold hold;
    private final Path holderFile;

    private HomeWriterLock(FileHold hold, Path holderFile) {
        this.hold = hold;
        this.holderFile = holderFile;
    }

    static HomeWriterLock take(Home home) {
        home.prepare();
        // Beside the lock and not in it: on Windows nobody else may read a locked file.
        Path holderFile = home.writerLock().resolveSibling("writer.txt");
        var hold = FileHold.tryHold(home.writerLock())
                .orElseThrow(() -> new GraphException(
                        "Somebody else is writing to the graph in '%s'%s: wait until that has ended, or end it"
                                .formatted(home.folder(), holderIn(holderFile))));
        write(holderFile, Holder.thisProcess());
        return new HomeWriterLock(hold, holderFile);
    }

    @Override
    public void ensureHeld() {
        // The operating system takes it from nobody who lives.
    }

    @Override
    public void ensureHeldUntilCommit(SimpleQueryRunner transaction) {
        ensureHeld();
    }

    @Override
    public void close() {
        try (hold) {
            Files.deleteIfExists(holderFile);
        } catch (IOException e) {
            throw new GraphException("Cannot give back the lock of '%s': %s".formatted(holderFile, e.getMessage()), e);
        }
    }

    private static String holderIn(Path file) {
        return Holder.readFrom(file).map(holder -> " (" + holder + ")").orElse("");
    }

    private static void write(Path file, Holder holder) {
        try {
            OwnerOnly.write(file, holder.toString());
        } catch (IOException e) {
            throw new GraphException("Cannot write '%s': %s".formatted(file, e.getMessage()), e);
        }
    }
}
