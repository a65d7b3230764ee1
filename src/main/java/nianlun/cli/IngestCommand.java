package nianlun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nianlun.ingest.Ingest;
import nianlun.ingest.IngestListener;
import nianlun.ingest.IngestResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianlun ingest}: files into the graph, or out of it. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Reads reports into the graph; what cannot be read is told, and the others go on.",
        footer = LexiconOption.IN_A_GRAPH)
final class IngestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private GraphOptions graph;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, or folders with texts in them.")
    private final List<Path> paths = new ArrayList<>();

    @Option(
            names = "--remove",
            paramLabel = "PATH|REPORT",
            description = "Takes out a document, by path or file name, or one report, by its id.")
    private final List<String> removed = new ArrayList<>();

    @Option(
            names = {"--rebuild", "--again"},
            description = "Reads the documents that the graph keeps again, as a newer model or lexicon wants it.")
    private boolean rebuild;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LexiconOption lexicon;

    @Override
    public Integer call() {
        if (paths.isEmpty() && removed.isEmpty() && !rebuild) {
            throw new ParameterException(spec.commandLine(), "Nothing to do: name a PATH, --remove or --rebuild");
        }
        PrintWriter err = spec.commandLine().getErr();
        boolean isComplete = true;
        try (GraphSession session = graph.open(lexicon.read())) {
            Ingest ingest = session.get(Ingest.class);
            if (!removed.isEmpty()) {
                isComplete &= tell(err, listener -> ingest.remove(removed, listener));
            }
            if (rebuild) {
                isComplete &= tell(err, ingest::rebuild);
            }
            if (!paths.isEmpty()) {
                isComplete &= tell(err, listener -> ingest.add(paths, listener));
            }
        }
        return isComplete ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static boolean tell(PrintWriter err, Function<IngestListener, IngestResult> step) {
        try (IngestProgress progress = new IngestProgress(err)) {
            IngestResult result = step.apply(progress);
            progress.finish(result);
            return result.isComplete();
        }
    }
}
