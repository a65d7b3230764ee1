package nianlun.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nianlun.history.Answer;
import nianlun.history.ReadOnlyCypher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianlun cypher}: a text of Cypher that reads. */
@Command(
        name = "cypher",
        mixinStandardHelpOptions = true,
        description = "Runs Cypher against the graph; it may only read, for 30 seconds at most.")
final class CypherCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private GraphOptions graph;

    @Parameters(paramLabel = "TEXT", description = "The Cypher.")
    private String cypher = "";

    @Option(
            names = {"--param", "-P"},
            paramLabel = "KEY=VALUE",
            description = "The value of a parameter: a whole number, true, false, or else a text.")
    private final Map<String, String> parameters = new HashMap<>();

    @Option(names = "--limit", description = "So many rows at most (default: ${DEFAULT-VALUE}).")
    private int limit = 1_000;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        Map<String, @Nullable Object> values = new HashMap<>();
        parameters.forEach((name, written) -> values.put(name, valueOf(written)));
        try (GraphSession session = graph.open()) {
            Answer answer = session.get(ReadOnlyCypher.class).run(cypher, values, limit);
            new RowWriter(spec.commandLine().getOut()).write(answer, format);
            if (answer.isCut()) {
                spec.commandLine().getErr().printf("Cut after %d rows; --limit gives more%n", limit);
            }
        }
        return ExitCode.OK;
    }

    private static Object valueOf(String written) {
        if (written.matches("true|false")) {
            return Boolean.valueOf(written);
        }
        return written.matches("-?\\d{1,18}") ? Long.valueOf(written) : written;
    }
}
