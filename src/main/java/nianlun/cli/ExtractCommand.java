package nianlun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nianlun.ingest.Inputs;
import nianlun.resolution.ExtractedMention;
import nianlun.resolution.Extraction;
import nianlun.resolution.Identities;
import nianlun.resolution.Judgements;
import nianlun.resolution.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LexiconOption lexicon;

    @Option(
            names = "--explain",
            description = "Says with each mention which finders voted for it, what each model says alone, and why the"
                    + " rivals lost. Reads each report twice.")
    private boolean explain;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        RowWriter out = new RowWriter(spec.commandLine().getOut());
        Pipeline pipeline = Pipeline.standard(lexicon.read());
        Inputs inputs = Inputs.read(paths, pipeline.reportReader(), new RefusalPrinter(err));
        Extraction.byJurisdiction(inputs.reports()).values().stream()
                .map(reports -> pipeline.extraction().resolve(reports, Identities.none(), Judgements.none()))
                .flatMap(resolution -> lines(resolution, inputs, pipeline))
                .forEach(out::writeLine);
        spec.commandLine().getOut().flush();
        return inputs.refusals().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Stream<?> lines(Resolution resolution, Inputs inputs, Pipeline pipeline) {
        Stream<ExtractedMention> mentions = ExtractedMention.of(resolution, inputs::pathOf);
        return explain
                ? ExplainedMention.of(mentions, resolution, pipeline.explainer().explain(resolution.reports()))
                : mentions;
    }
}
