package nianlun.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line of the application. */
@Command(
        name = "nianlun",
        description = "Follows enterprises, parks, projects and places through the yearly work reports of governments.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            IngestCommand.class,
            ExtractCommand.class,
            HistoryCommand.class,
            JudgeCommand.class,
            QueryCommand.class,
            CypherCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class CommandLineInterface implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show the whole course of an error.")
    private boolean verbose;

    CommandLineInterface() {}

    /**
     * Runs a command and returns its exit code: 0 done, 1 failed, 2 wrong use.
     *
     * @param application the class that Spring starts from
     */
    public static int run(Class<?> application, String... arguments) {
        CommandLineInterface root = new CommandLineInterface();
        CommandLine commandLine = new CommandLine(root, new CommandFactory(application));
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler(new PlainErrors(() -> root.verbose));
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? 'nianlun help' lists them");
    }
}
