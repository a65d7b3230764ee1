package nianlun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nianlun.evaluation.Evaluation;
import nianlun.evaluation.EvaluationReport;
import nianlun.evaluation.EvaluationText;
import nianlun.evaluation.Gold;
import nianlun.evaluation.GoldReader;
import nianlun.evaluation.GoldSystem;
import nianlun.evaluation.LeaveOut;
import nianlun.evaluation.LinkingEvaluation;
import nianlun.evaluation.LinkingReport;
import nianlun.evaluation.TrainedOn;
import nianlun.mention.Lexicon;
import nianlun.mention.Recogniser;
import nianlun.report.ReportReader;
import nianlun.resolution.ClueWeights;
import nianlun.resolution.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--leave-out",
            paramLabel = "PLACE[,PLACE]",
            description = "Trains on the gold files of the other places and measures on those of PLACE alone; again for"
                    + " each time it is given. Places joined by a comma are left out together.")
    private final List<String> leftOut = new ArrayList<>();

    @Option(
            names = "--linking",
            description = "Measures the linking alone: the marked names are given, all years of a place together.")
    private boolean linking;

    @Option(names = "--format", description = "table or json (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LexiconOption lexiconOption;

    private Lexicon lexicon = Lexicon.none();

    @Override
    public Integer call() {
        lexicon = lexiconOption.read();
        GoldReader reader = new GoldReader();
        List<Gold> golds = files.stream().map(reader::read).toList();
        if (linking) {
            print(linking(golds));
            return ExitCode.OK;
        }
        Evaluation whole = leftOut.isEmpty() ? withShippedModel(golds) : leavingOut(golds);
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

    private Evaluation withShippedModel(List<Gold> golds) {
        Recogniser recogniser = Recogniser.bundled();
        PrintWriter err = spec.commandLine().getErr();
        err.print(TrainedOn.of(recogniser, golds));
        err.flush();
        return system(recogniser).evaluate(golds);
    }

    private LinkingReport linking(List<Gold> golds) {
        ReportReader reader = Pipeline.reader();
        if (leftOut.isEmpty()) {
            return LinkingReport.of(LinkingEvaluation.of(golds, reader, resolver(ClueWeights.bundled())));
        }
        return LinkingReport.of(LinkingEvaluation.leavingOut(
                golds, leftOutGroups(golds), reader, Pipeline.linkTrainer(), this::resolver));
    }

    private void print(LinkingReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TABLE) {
            out.print(report.written());
        } else {
            new RowWriter(out).writeLine(report);
        }
        out.flush();
    }

    private Resolver resolver(ClueWeights weights) {
        return Pipeline.resolver(lexicon, weights);
    }

    private Evaluation leavingOut(List<Gold> golds) {
        return new LeaveOut(Pipeline.trainer(), this::system).evaluate(golds, leftOutGroups(golds));
    }

    private List<Set<String>> leftOutGroups(List<Gold> golds) {
        List<Set<String>> groups =
                leftOut.stream().map(group -> Set.of(group.split("[,、]"))).toList();
        LeaveOut.firstUnknown(groups, golds).ifPresent(place -> {
            throw new ParameterException(
                    spec.commandLine(),
                    "None of the gold files given is of '" + place
                            + "'; give its files too, they are what is measured on");
        });
        return groups;
    }

    private GoldSystem system(Recogniser recogniser) {
        Pipeline pipeline = Pipeline.with(recogniser, lexicon);
        return new GoldSystem(pipeline.reportReader(), pipeline.extraction());
    }
}
