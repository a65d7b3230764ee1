package nianlun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nianlun.evaluation.Evaluation;
import nianlun.evaluation.EvaluationReport;
import nianlun.evaluation.EvaluationText;
import nianlun.evaluation.GoldReader;
import nianlun.evaluation.GoldSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianlun evaluate}: how well names are found, measured against tagged text. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures the names that are found against tagged texts, all years of a place read together.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files *.tagged.txt or *.standoff.tsv.")
    private final List<Path> files = new ArrayList<>();

    @Option(names = "--core", description = "Without institutions.")
    private boolean core;

    @Option(names = "--errors", description = "Lists what was missed and what was found wrongly.")
    private boolean errors;

    @Option(names = "--format", description = "table or json (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        GoldReader reader = new GoldReader();
        Pipeline pipeline = Pipeline.standard();
        Evaluation whole = new GoldSystem(pipeline.reportReader(), pipeline.extraction())
                .evaluate(files.stream().map(reader::read).toList());
        Evaluation asked = core ? whole.core() : whole;
        PrintWriter out = spec.commandLine().getOut();
        EvaluationReport report = EvaluationReport.of(asked);
        if (format == Format.TABLE) {
            out.print(EvaluationText.of(report));
        } else {
            new RowWriter(out).writeLine(report);
        }
        if (errors) {
            out.print(EvaluationText.of(asked.errors()));
        }
        out.flush();
        return ExitCode.OK;
    }
}
