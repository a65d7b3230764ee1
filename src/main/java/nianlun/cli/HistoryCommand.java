package nianlun.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianlun.history.EntityHistory;
import nianlun.history.EntitySummary;
import nianlun.history.Histories;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianlun history}: what the reports say of a thing or a word, year by year. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "What the reports say of a thing, or of any word, year by year with every sentence.")
final class HistoryCommand implements Callable<Integer> {

    private static final int SUGGESTIONS = 5;

    /** A thing or a word, one of them. */
    static final class Asked {

        @Parameters(paramLabel = "NAME|ID", description = "A name, an alias or an id.")
        private @Nullable String name;

        @Option(names = "--text", paramLabel = "WORD", description = "Any characters, entity or not.")
        private @Nullable String word;
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private GraphOptions graph;

    @ArgGroup(multiplicity = "1")
    private Asked asked = new Asked();

    @Option(names = "--place", paramLabel = "CODE", description = "Only the reports of this jurisdiction.")
    private @Nullable String place;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphSession session = graph.open()) {
            Histories histories = session.get(Histories.class);
            HistoryWriter writer = new HistoryWriter(out, format);
            if (asked.word != null) {
                writer.write(histories.ofWord(asked.word, where()));
            } else {
                writer.write(historyOf(String.valueOf(asked.name), histories));
            }
        }
        return ExitCode.OK;
    }

    private EntityHistory historyOf(String name, Histories histories) {
        List<EntitySummary> meanings = histories.named(name, where());
        if (meanings.size() > 1) {
            throw new AmbiguousNameException(name, meanings);
        }
        return meanings.stream()
                .findFirst()
                .flatMap(meaning -> histories.of(meaning.id(), where()))
                .orElseThrow(() ->
                        new UnknownNameException(name, histories.search(name, Optional.empty(), where(), SUGGESTIONS)));
    }

    private Optional<String> where() {
        return Optional.ofNullable(place);
    }
}
