package nianlun.evaluation;

import java.util.Set;
import java.util.TreeSet;

/**
 * How far a thing is, by what the text says, written {@code STAGE/MODE}: {@code STARTED/DONE}.
 *
 * @param stage a stage of the ladder or beside it, or {@code NONE} where the text says nothing
 * @param mode {@code DONE} or {@code TARGET}
 */
public record StatedStage(String stage, String mode) {

    private static final String NONE = "NONE";
    private static final Set<String> STAGES = Set.of(
            "PROPOSED",
            "SIGNED",
            "APPROVED",
            "STARTED",
            "UNDERWAY",
            "COMPLETED",
            "OPERATING",
            "STALLED",
            "REVIVED",
            NONE);
    private static final Set<String> MODES = Set.of("DONE", "ESTIMATE", "TARGET");

    public StatedStage {
        requireOneOf(STAGES, stage, "stage");
        requireOneOf(MODES, mode, "mode");
    }

    /** Reads {@code STAGE/MODE}. */
    public static StatedStage parse(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("The stage '" + written + "' is not of the form STAGE/MODE");
        }
        return new StatedStage(written.substring(0, slash), written.substring(slash + 1));
    }

    /** Whether the text says nothing of how far the thing is. */
    public boolean isNone() {
        return stage.equals(NONE);
    }

    @Override
    public String toString() {
        return stage + '/' + mode;
    }

    private static void requireOneOf(Set<String> known, String value, String role) {
        if (!known.contains(value)) {
            throw new IllegalArgumentException(
                    "Unknown " + role + " '" + value + "'; known are " + String.join(", ", new TreeSet<>(known)));
        }
    }
}
