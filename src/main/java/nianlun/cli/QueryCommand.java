package nianlun.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianlun.history.Answer;
import nianlun.history.LibraryQuery;
import nianlun.history.Queries;
import nianlun.history.QueryLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianlun query}: the library of queries. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Runs a query of the library; without a name lists them.")
final class QueryCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private GraphOptions graph;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The query's name.")
    private @Nullable String name;

    @Option(
            names = {"--param", "-P"},
            paramLabel = "KEY=VALUE",
            description = "The value of a parameter; the others have the values that the list shows.")
    private final Map<String, String> parameters = new HashMap<>();

    @Option(names = "--place", paramLabel = "CODE", description = "Only the reports of this jurisdiction.")
    private @Nullable String place;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            new QueryLibrary().all().forEach(query -> describe(out, query));
            return ExitCode.OK;
        }
        Optional.ofNullable(place).ifPresent(code -> parameters.put("place", code));
        try (GraphSession session = graph.open()) {
            Answer answer = session.get(Queries.class).ask(name, parameters);
            new RowWriter(out).write(answer, format);
        }
        return ExitCode.OK;
    }

    private static void describe(PrintWriter out, LibraryQuery query) {
        out.printf("%s/%s%n", query.folder(), query.name());
        query.answers().forEach(line -> out.printf("    %s%n", line));
        List<String> lines = query.parameters().stream()
                .map(parameter -> "      --param %s=%s   %s"
                        .formatted(
                                parameter.name(),
                                parameter.standard().map(Object::toString).orElse(""),
                                parameter.help()))
                .toList();
        lines.forEach(out::println);
    }
}
