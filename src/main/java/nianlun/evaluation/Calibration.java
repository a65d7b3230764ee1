package nianlun.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import nianlun.evaluation.Calibration.Step;

/**
 * Whether confidence means what it says: of the mentions that were found with a confidence of 0.8 to 0.9, about 85 in a hundred
 * should be names (a reliability diagram as numbers: DeGroot, Fienberg 1983).
 *
 * @param steps from the least confidence to the most, those without any mention left out
 */
public record Calibration(List<Step> steps) {

    private static final int TENTHS = 10;

    /**
     * The mentions of one tenth of confidence.
     *
     * @param from the least confidence that counts here; the most is a tenth above, and only for the last step included
     * @param mean their mean confidence
     * @param found how many they are
     * @param names how many of them are names by their characters, whatever their type
     * @param right how many of them are of an allowed type as well
     */
    public record Step(double from, double mean, int found, int names, int right) {}

    public Calibration {
        steps = List.copyOf(steps);
    }

    static Calibration of(List<FileEvaluation> files) {
        return new Calibration(IntStream.range(0, TENTHS)
                .mapToObj(tenth -> step(tenth, files))
                .filter(step -> step.found() > 0)
                .toList());
    }

    private static Step step(int tenth, List<FileEvaluation> files) {
        double confidences = 0;
        int found = 0;
        int names = 0;
        int right = 0;
        for (FileEvaluation file : files) {
            List<SystemMention> inStep = file.found().stream()
                    .filter(mention -> tenthOf(mention.confidence()) == tenth)
                    .toList();
            List<Match> matches = new Matching(file.expected(), inStep).matches();
            confidences +=
                    inStep.stream().mapToDouble(SystemMention::confidence).sum();
            found += inStep.size();
            names += matches.size();
            right += (int) matches.stream().filter(Match::isRight).count();
        }
        return new Step((double) tenth / TENTHS, found == 0 ? 0 : confidences / found, found, names, right);
    }

    private static int tenthOf(double confidence) {
        return (int) Math.min(TENTHS - 1, confidence * TENTHS);
    }
}
