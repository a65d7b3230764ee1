package nianlun.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Opens a home, writes to it, says so, and waits to be killed. */
final class HomeHolderMain {

    private HomeHolderMain() {}

    public static void main(String[] home) throws IOException {
        var graph = GraphConnection.open(GraphSettings.of(new Home(Path.of(home[0]))));
        var lock = graph.lockForWriting();
        HomeOpeningIT.run(graph, "CREATE (:Ring)");
        lock.ensureHeld();
        System.out.println("held");
        // Ends with whoever started it, also where that one was killed.
        System.in.transferTo(OutputStream.nullOutputStream());
        Runtime.getRuntime().halt(0);
    }
}
