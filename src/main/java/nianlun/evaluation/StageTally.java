package nianlun.evaluation;

import java.util.List;

/**
 * How often the stage and the mode are right, over the rightly found mentions whose gold states a stage.
 *
 * @param of how many such mentions there are
 * @param stated on how many of all found mentions the program states a stage at all
 */
public record StageTally(int rightStages, int rightModes, int of, int stated) {

    /** No stages in the gold and none found. */
    public static final StageTally NOTHING = new StageTally(0, 0, 0, 0);

    static StageTally of(List<Match> right, List<SystemMention> found) {
        List<Match> judged = right.stream().filter(Match::goldStatesAStage).toList();
        return new StageTally(
                (int) judged.stream().filter(Match::sameStage).count(),
                (int) judged.stream().filter(Match::sameMode).count(),
                judged.size(),
                (int) found.stream()
                        .filter(mention -> mention.stage().isPresent())
                        .count());
    }

    /** Whether there is anything to measure: a program without stages is not measured by them. */
    public boolean isMeasurable() {
        return of > 0 && stated > 0;
    }

    public double stageAccuracy() {
        return Tally.share(rightStages, of);
    }

    public double modeAccuracy() {
        return Tally.share(rightModes, of);
    }

    public StageTally plus(StageTally other) {
        return new StageTally(
                rightStages + other.rightStages, rightModes + other.rightModes, of + other.of, stated + other.stated);
    }
}
