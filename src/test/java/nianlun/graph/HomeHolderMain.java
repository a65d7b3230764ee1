package nianlun.graph;

import java.nio.file.Path;

/** Opens a home, writes to it, says so, and waits to be killed. */
final class HomeHolderMain {

    private HomeHolderMain() {}

    public static void main(String[] home) throws InterruptedException {
        var graph = GraphConnection.open(GraphSettings.of(new Home(Path.of(home[0]))));
        var lock = graph.lockForWriting();
        HomeOpeningIT.run(graph, "CREATE (:Ring)");
        lock.ensureHeld();
        System.out.println("held");
        Thread.currentThread().join();
    }
}
