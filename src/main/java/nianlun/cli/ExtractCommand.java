package nianlun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nianlun.ingest.Inputs;
import nianlun.resolution.ExtractedMention;
import nianlun.resolution.Extraction;
import nianlun.resolution.Identities;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianlun extract}: the names in reports as JSON Lines, without a database. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description =
                "Prints the names in reports, one mention a line as JSON, jurisdiction by jurisdiction; needs no database.")
final class ExtractCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with texts in them.")
    private final List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        RowWriter out = new RowWriter(spec.commandLine().getOut());
        Pipeline pipeline = Pipeline.standard();
        Inputs inputs = Inputs.read(paths, pipeline.reportReader(), new RefusalPrinter(err));
        Extraction.byJurisdiction(inputs.reports()).values().stream()
                .map(reports -> pipeline.extraction().resolve(reports, Identities.none()))
                .flatMap(resolution -> ExtractedMention.of(resolution, inputs::pathOf))
                .forEach(out::writeLine);
        spec.commandLine().getOut().flush();
        return inputs.refusals().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
