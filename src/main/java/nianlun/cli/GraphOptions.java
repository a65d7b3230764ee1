package nianlun.cli;

import java.nio.file.Path;
import java.util.Optional;
import nianlun.graph.GraphSettings;
import nianlun.graph.GraphSettings.BoltPort;
import nianlun.graph.Home;
import nianlun.mention.Lexicon;
import nianlun.resolution.JudgementFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which graph a command means. */
final class GraphOptions {

    private final Class<?> application;

    @Option(names = "--home", paramLabel = "DIR", description = "Where the embedded graph lives (default: ~/.nianlun).")
    private @Nullable Path home;

    @Option(
            names = "--neo4j",
            paramLabel = "URI",
            description =
                    "A Neo4j server to use instead, as bolt://host:7687 (or NIANLUN_NEO4J_URI; its password in NIANLUN_NEO4J_PASSWORD).")
    private @Nullable String uri;

    @Option(names = "--user", paramLabel = "NAME", description = "The server's user (or NIANLUN_NEO4J_USER).")
    private @Nullable String user;

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            description = "Where persons' judgements are kept (default: judgements.tsv in the home).")
    private @Nullable Path judgements;

    GraphOptions(Class<?> application) {
        this.application = application;
    }

    /** Opens the graph for a command that ends soon. */
    GraphSession open() {
        return open(Lexicon.none());
    }

    /** Opens the graph for a command that reads reports into it. */
    GraphSession open(Lexicon lexicon) {
        return GraphSession.open(application, settings(), lexicon, judgementFile());
    }

    /** Opens the graph for a server, at the usual ports if they are free. */
    GraphSession openForServing(int httpPort, Lexicon lexicon) {
        return GraphSession.serve(application, settings().with(BoltPort.USUAL), httpPort, lexicon, judgementFile());
    }

    private JudgementFile judgementFile() {
        return judgements == null ? where().judgements() : new JudgementFile(judgements.toAbsolutePath());
    }

    private Home where() {
        return home == null ? Home.ofUser() : new Home(home);
    }

    GraphSettings settings() {
        return GraphSettings.from(where(), Optional.ofNullable(uri), Optional.ofNullable(user), System.getenv());
    }
}
