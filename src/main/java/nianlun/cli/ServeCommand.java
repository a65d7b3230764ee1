package nianlun.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nianlun.graph.Graph;
import nianlun.graph.GraphConnection;
import nianlun.graph.GraphException;
import nianlun.graph.GraphSize;
import nianlun.graph.Loopback;
import nianlun.ingest.Ingest;
import nianlun.ingest.IngestResult;
import nianlun.mention.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianlun serve}: the graph with page, REST and Bolt, until Ctrl-C. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Reads PATHs if they are new, then serves page, REST and Bolt on this machine until Ctrl-C.",
        footer = LexiconOption.IN_A_GRAPH)
final class ServeCommand implements Callable<Integer> {

    /** Set by the launcher, which may be called from any folder. */
    private static final Path SEEDS = Path.of(System.getProperty("nianlun.seeds", "seeds"));

    private static final int USUAL_HTTP_PORT = 7474;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private GraphOptions graph;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files, or folders with texts in them (default: seeds).")
    private final List<Path> paths = new ArrayList<>();

    @Option(names = "--port", description = "Where the page is (default: 7474, or the next free one).")
    private int port = USUAL_HTTP_PORT;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LexiconOption lexicon;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Lexicon ownNames = lexicon.read();
        int httpPort = Loopback.freePort(port);
        try (GraphSession session = graph.openForServing(httpPort, ownNames)) {
            GraphConnection connection = session.get(GraphConnection.class);
            refuseSecondServer(connection);
            connection.announceHttp(URI.create("http://127.0.0.1:" + httpPort + "/"));
            boolean isComplete = ingest(session, err);
            tellAddresses(connection, httpPort, session.get(Graph.class).size());
            if (!isComplete) {
                err.println("Some inputs were refused, as said above; the others are in the graph.");
            }
            new CountDownLatch(1).await();
        }
        return ExitCode.OK;
    }

    private void refuseSecondServer(GraphConnection connection) {
        if (!connection.isEmbedded() && graph.settings().server().isEmpty()) {
            throw new GraphException("The home '%s' is served already, at %s; end that one, or name another with --home"
                    .formatted(graph.settings().home().folder(), connection.boltUri()));
        }
    }

    private boolean ingest(GraphSession session, PrintWriter err) {
        List<Path> inputs = paths.isEmpty() && Files.isDirectory(SEEDS) ? List.of(SEEDS) : paths;
        if (inputs.isEmpty()) {
            return true;
        }
        try (IngestProgress progress = new IngestProgress(err)) {
            IngestResult result = session.get(Ingest.class).addNew(inputs, progress);
            progress.finish(result);
            return result.isComplete();
        }
    }

    private void tellAddresses(GraphConnection connection, int httpPort, GraphSize size) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Nianlun 年轮 serves %d reports, %d entities%n", size.reports(), size.entities());
        out.printf("  page  http://127.0.0.1:%d/%n", httpPort);
        out.printf("  REST  http://127.0.0.1:%d/api/docs%n", httpPort);
        out.printf(
                "  Bolt  %s  user %s  password %s%n", connection.boltUri(), connection.user(), connection.password());
        out.printf("Ctrl-C ends it.%n");
        out.flush();
    }
}
