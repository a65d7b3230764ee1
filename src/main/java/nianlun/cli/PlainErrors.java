package nianlun.cli;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nianlun.evaluation.GoldFormatException;
import nianlun.graph.GraphException;
import nianlun.history.QueryException;
import nianlun.report.ReportFormatException;
import nianlun.resolution.JudgementException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Shows an error as the line that it brings for people; its course only to those who ask for it. */
final class PlainErrors implements IExecutionExceptionHandler {

    private final BooleanSupplier isVerbose;

    PlainErrors(BooleanSupplier isVerbose) {
        this.isVerbose = isVerbose;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        command.getErr().println(message(error));
        if (isVerbose.getAsBoolean()) {
            error.printStackTrace(command.getErr());
        }
        return error instanceof AmbiguousNameException ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    /** The message that was written for people; where there is none, what happened, and how to learn more. */
    private static String message(Throwable error) {
        return causes(error)
                .filter(PlainErrors::isForPeople)
                .findFirst()
                .map(Throwable::getMessage)
                .orElseGet(() -> "Failed unexpectedly: %s; --verbose shows where".formatted(root(error)));
    }

    private static boolean isForPeople(Throwable error) {
        return error instanceof GraphException
                || error instanceof QueryException
                || error instanceof ReportFormatException
                || error instanceof GoldFormatException
                || error instanceof AmbiguousNameException
                || error instanceof UnknownNameException
                || error instanceof AcrossJurisdictionsException
                || error instanceof JudgementException;
    }

    private static Throwable root(Throwable error) {
        return causes(error).reduce(error, (outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(Optional.of(error), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream);
    }
}
