package nianlun.cli;

import java.util.concurrent.Callable;
import nianlun.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianlun judge undo}: a judgement taken back. */
@Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes a judgement back.")
final class JudgeUndoCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private GraphOptions graph;

    @Parameters(paramLabel = "N", description = "Its number, as 'nianlun judge list' shows it: 3 or j3.")
    private String number = "";

    @Override
    public Integer call() {
        String id = number.startsWith("j") ? number : "j" + number;
        try (GraphSession session = graph.open();
                IngestProgress progress = new IngestProgress(spec.commandLine().getErr())) {
            session.get(Ingest.class).undo(id, progress);
        }
        spec.commandLine().getOut().println("Took back " + id);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
