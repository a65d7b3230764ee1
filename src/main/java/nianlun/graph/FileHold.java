package nianlun.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A lock of the operating system on a file: it ends with the process, however that ends. */
final class FileHold implements AutoCloseable {

    // The only static state here: POSIX drops all locks that a process has on a file as soon as it closes any channel
    // to it, so a second try within this process must not even open the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FileHold(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty where this or another process holds the file. */
    static Optional<FileHold> tryHold(Path file) {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<FileHold> hold = Optional.empty();
        try {
            hold = lock(file);
            return hold;
        } finally {
            if (hold.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<FileHold> lock(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locks(channel)) {
                return Optional.of(new FileHold(file, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new GraphException("Cannot lock '%s': %s".formatted(file, e.getMessage()), e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new GraphException("Cannot unlock '%s': %s".formatted(file, e.getMessage()), e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
