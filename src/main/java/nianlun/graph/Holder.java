package nianlun.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Who writes to a graph, as a person would look for him: the process, its machine, and since when. */
record Holder(String description) {

    static Holder thisProcess() {
        return new Holder("process %d of %s on %s, since %s"
                .formatted(
                        ProcessHandle.current().pid(),
                        System.getProperty("user.name"),
                        machine(),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    static Optional<Holder> readFrom(Path file) {
        try {
            return Optional.of(new Holder(Files.readString(file).strip()));
        } catch (IOException notWrittenYet) {
            return Optional.empty();
        }
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "an unnamed machine";
        }
    }

    @Override
    public String toString() {
        return description;
    }
}
