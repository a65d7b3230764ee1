package nianlun.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How well a program finds and links the names of gold texts: file by file, place by place, and together. */
public record Evaluation(List<FileEvaluation> files) {

    public Evaluation {
        files = List.copyOf(files);
        requireEachTextOnce(files);
    }

    /** Lets the program find the names of each text, in this order, and measures what it found. */
    public static Evaluation of(List<Gold> golds, Function<Gold, List<SystemMention>> system) {
        return new Evaluation(golds.stream()
                .map(gold -> FileEvaluation.of(gold, system.apply(gold)))
                .toList());
    }

    /** The same without institutions. */
    public Evaluation core() {
        return new Evaluation(files.stream().map(FileEvaluation::core).toList());
    }

    /** All files in one pool. A name is one thing over all years of a place, and another in another place. */
    public Scores together() {
        return pooled(files);
    }

    /** The pooled scores of each place, places in the order of their first file. */
    public Map<String, Scores> places() {
        var byPlace = new LinkedHashMap<String, List<FileEvaluation>>();
        files.forEach(file -> byPlace.computeIfAbsent(file.gold().place(), place -> new ArrayList<>())
                .add(file));
        var scores = new LinkedHashMap<String, Scores>();
        byPlace.forEach((place, ofPlace) -> scores.put(place, pooled(ofPlace)));
        return scores;
    }

    /** The mean of the places' strict F1, each place weighing the same. */
    public double meanF1OverPlaces() {
        return places().values().stream()
                .mapToDouble(scores -> scores.strict().f1())
                .average()
                .orElse(0);
    }

    /** What the confidence of the found mentions is worth, all files together. */
    public Calibration calibration() {
        return Calibration.of(files);
    }

    public Errors errors() {
        return new Errors(files.stream()
                .map(FileEvaluation::errors)
                .map(Errors::all)
                .flatMap(Collection::stream)
                .toList());
    }

    private static Scores pooled(List<FileEvaluation> files) {
        return Scores.together(files.stream().map(FileEvaluation::scores).toList());
    }

    // A report given twice (tagged, and as standoff) would weigh double in every pooled figure.
    private static void requireEachTextOnce(List<FileEvaluation> files) {
        var nameByText = new LinkedHashMap<String, String>();
        for (FileEvaluation file : files) {
            String name = file.gold().name();
            String earlier = nameByText.put(file.gold().text().plain(), name);
            if (earlier != null) {
                throw new IllegalArgumentException(
                        "'" + earlier + "' and '" + name + "' are the same text; give it once");
            }
        }
    }
}
