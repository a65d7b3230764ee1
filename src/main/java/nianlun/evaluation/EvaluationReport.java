package nianlun.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianlun.mention.EntityType;

/**
 * The figures of an evaluation, ready to be printed or written as JSON.
 *
 * @param files the figures of each gold file, in the order given
 * @param places the pooled figures of each place
 * @param together all files in one pool
 * @param meanF1OverPlaces the mean of the places' strict F1, each place weighing the same
 * @param meanCoreF1OverPlaces the same without institutions
 * @param calibration what the confidence of the found mentions is worth
 */
public record EvaluationReport(
        List<Figures> files,
        List<Figures> places,
        Figures together,
        double meanF1OverPlaces,
        double meanCoreF1OverPlaces,
        Calibration calibration) {

    /** The figures of one file, one place, or all together. */
    public record Figures(
            String name,
            Rate strict,
            Rate core,
            Map<EntityType, Rate> types,
            Rate span,
            Rate overlap,
            Linking linking,
            Optional<Accuracy> stage,
            Optional<Accuracy> mode) {

        static Figures of(String name, Scores scores) {
            var types = new LinkedHashMap<EntityType, Rate>();
            Arrays.stream(EntityType.values()).forEach(type -> types.put(type, Rate.of(scores.ofType(type))));
            return new Figures(
                    name,
                    Rate.of(scores.strict()),
                    Rate.of(scores.core()),
                    types,
                    Rate.of(scores.span()),
                    Rate.of(scores.overlap()),
                    Linking.of(scores.linking()),
                    Accuracy.of(scores.stages(), scores.stages().stageAccuracy()),
                    Accuracy.of(scores.stages(), scores.stages().modeAccuracy()));
        }
    }

    /** Precision, recall and F1, and the counts behind them; {@code right} is of the found. */
    public record Rate(double precision, double recall, double f1, int right, int found, int gold) {

        static Rate of(Tally tally) {
            return new Rate(tally.precision(), tally.recall(), tally.f1(), tally.right(), tally.found(), tally.gold());
        }
    }

    /** B³ of the linking, over the rightly found mentions. */
    public record Linking(double precision, double recall, double f1, int mentions) {

        static Linking of(BCubed linking) {
            return new Linking(linking.precision(), linking.recall(), linking.f1(), linking.mentions());
        }
    }

    /** The share of right ones; absent where the gold or the program states no stages. */
    public record Accuracy(double accuracy, int of) {

        static Optional<Accuracy> of(StageTally stages, double accuracy) {
            return stages.isMeasurable() ? Optional.of(new Accuracy(accuracy, stages.of())) : Optional.empty();
        }
    }

    public EvaluationReport {
        files = List.copyOf(files);
        places = List.copyOf(places);
    }

    /** The figures of this evaluation. */
    public static EvaluationReport of(Evaluation evaluation) {
        return new EvaluationReport(
                evaluation.files().stream()
                        .map(file -> Figures.of(file.gold().name(), file.scores()))
                        .toList(),
                evaluation.places().entrySet().stream()
                        .map(place -> Figures.of(place.getKey(), place.getValue()))
                        .toList(),
                Figures.of("together", evaluation.together()),
                evaluation.meanF1OverPlaces(),
                evaluation.core().meanF1OverPlaces(),
                evaluation.calibration());
    }
}
