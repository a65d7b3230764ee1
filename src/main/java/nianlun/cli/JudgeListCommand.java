package nianlun.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nianlun.history.Queries;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nianlun judge list}: what persons have judged so far. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the judgements, with what they are about.")
final class JudgeListCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private GraphOptions graph;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        try (GraphSession session = graph.open()) {
            new RowWriter(spec.commandLine().getOut())
                    .write(session.get(Queries.class).ask("judgements", Map.of()), format);
        }
        return ExitCode.OK;
    }
}
