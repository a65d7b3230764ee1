package nianlun.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nianlun.evaluation.Gold;
import nianlun.evaluation.GoldReader;
import nianlun.mention.Recogniser;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianlun train}: the recogniser's model from tagged text. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Learns from tagged texts to find names. The same texts give the same model, byte for byte.",
        footer = "It takes some minutes on two cores and 4 GB of heap: NIANLUN_JAVA_OPTIONS=-Xmx4g")
final class TrainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files *.tagged.txt or *.standoff.tsv.")
    private final List<Path> files = new ArrayList<>();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "Where to write the model; it ships as src/main/resources/nianlun/mention/recogniser.bin.")
    private Path output = Path.of("recogniser.bin");

    @Option(
            names = "--linking",
            description = "Learns instead how much each clue weighs that two names are one thing, from texts whose"
                    + " canonical names hold over all years of a place; it ships as"
                    + " src/main/resources/nianlun/resolution/clue-weights.tsv.")
    private boolean linking;

    @Override
    public Integer call() throws IOException {
        GoldReader reader = new GoldReader();
        List<Gold> golds = files.stream().map(reader::read).toList();
        if (linking) {
            Files.writeString(output, Pipeline.linkTrainer().train(golds).written());
            spec.commandLine().getErr().println("Wrote '" + output + "', trained on " + golds.size() + " reports");
            return ExitCode.OK;
        }
        Recogniser recogniser = Pipeline.trainer().train(golds);
        try (OutputStream out = Files.newOutputStream(output)) {
            recogniser.write(out);
        }
        spec.commandLine()
                .getErr()
                .println("Wrote '" + output + "', trained on "
                        + recogniser.trainedOn().size() + " reports");
        return ExitCode.OK;
    }
}
