package nianlun.evaluation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianlun.evaluation.EvaluationReport.Accuracy;
import nianlun.evaluation.EvaluationReport.Figures;
import nianlun.evaluation.EvaluationReport.Linking;
import nianlun.evaluation.EvaluationReport.Rate;
import nianlun.evaluation.NamingError.Kind;

/** An evaluation as plain text for people to read: aligned columns, and lists of errors. */
public final class EvaluationText {

    private static final int NAME_WIDTH = 24;
    private static final String NUMBERS = "  precision  recall     f1   right   found    gold";

    private EvaluationText() {}

    /** The tables: each file, all together, and where there are several places these with the mean of their F1. */
    public static String of(EvaluationReport report) {
        Stream<String> files = report.files().stream().map(EvaluationText::table);
        Stream<String> together =
                Stream.of(table(report.together(), "together (" + report.files().size() + " files)"));
        Stream<String> places = report.places().size() > 1 ? placesTables(report) : Stream.empty();
        Stream<String> calibration = Stream.of(table(report.calibration()));
        return Stream.of(files, together, places, calibration)
                .flatMap(tables -> tables)
                .collect(joining("\n"));
    }

    /** The errors, kind by kind, each on a line with its place and the characters around it. */
    public static String of(Errors errors) {
        return Stream.of(Kind.values()).map(kind -> list(errors, kind)).collect(joining("\n"));
    }

    private static String table(Figures figures) {
        return table(figures, figures.name());
    }

    static String table(Figures figures, String title) {
        var table = new StringBuilder(padded(title) + NUMBERS + '\n');
        table.append(row("strict", figures.strict()));
        table.append(row("core", figures.core()));
        figures.types()
                .forEach((type, rate) -> table.append(row("  " + type.name().toLowerCase(Locale.ROOT), rate)));
        table.append(row("span", figures.span()));
        table.append(row("overlap", figures.overlap()));
        table.append(row("B³", figures.linking()));
        table.append(row("stage", figures.stage())).append(row("mode", figures.mode()));
        return table.toString();
    }

    private static Stream<String> placesTables(EvaluationReport report) {
        return Stream.of(
                placesTable("strict", report, Figures::strict, report.meanF1OverPlaces()),
                placesTable("core", report, Figures::core, report.meanCoreF1OverPlaces()));
    }

    private static String placesTable(
            String measure, EvaluationReport report, Function<Figures, Rate> rateOf, double mean) {
        return report.places().stream()
                .map(place -> row(place.name(), rateOf.apply(place)))
                .collect(joining(
                        "",
                        padded(measure + ", by place") + NUMBERS + '\n',
                        padded("mean of " + report.places().size() + " places")
                                + " ".repeat(21)
                                + rounded(mean)
                                + '\n'));
    }

    private static String table(Calibration calibration) {
        return calibration.steps().stream()
                .map(EvaluationText::row)
                .collect(joining("", padded("confidence") + "       mean   names   right   found\n", ""));
    }

    private static String row(Calibration.Step step) {
        String from = String.format(Locale.ROOT, "%.1f to %.1f", step.from(), step.from() + 0.1);
        return padded(from)
                + shares(step.mean(), (double) step.names() / step.found(), (double) step.right() / step.found())
                + counts(step.found());
    }

    private static String row(String name, Rate rate) {
        return padded(name)
                + shares(rate.precision(), rate.recall(), rate.f1())
                + counts(rate.right(), rate.found(), rate.gold());
    }

    private static String row(String name, Linking linking) {
        return padded(name) + shares(linking.precision(), linking.recall(), linking.f1()) + counts(linking.mentions());
    }

    private static String row(String name, Optional<Accuracy> accuracy) {
        return accuracy.map(
                        share -> padded(name) + "  accuracy " + rounded(share.accuracy()) + " of " + share.of() + '\n')
                .orElse("");
    }

    private static String list(Errors errors, Kind kind) {
        var ofKind = errors.of(kind);
        return ofKind.stream()
                .map(error -> "  " + line(error) + '\n')
                .collect(joining("", kind.name().toLowerCase(Locale.ROOT) + " (" + ofKind.size() + ")\n", ""));
    }

    private static String line(NamingError error) {
        String said = Stream.of(
                        error.expected().map(expected -> "gold " + expected),
                        error.taken().map(taken -> "found " + taken))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        return error.file() + ':' + error.line() + "  …" + error.context() + "…  " + said;
    }

    private static String shares(double precision, double recall, double f1) {
        return String.format(Locale.ROOT, "%11s%8s%7s", rounded(precision), rounded(recall), rounded(f1));
    }

    private static String counts(int... counts) {
        return IntStream.of(counts)
                .mapToObj(count -> String.format(Locale.ROOT, "%8d", count))
                .collect(joining("", "", "\n"));
    }

    // Half to even: 9 of 16 is 0.562 here as in gold/score.py, and not 0.563 as with String.format.
    private static String rounded(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toString();
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(0, NAME_WIDTH - width(name)));
    }

    // A terminal shows Chinese characters and punctuation two columns wide.
    private static int width(String name) {
        return name.codePoints().map(character -> character >= 0x2E80 ? 2 : 1).sum();
    }
}
