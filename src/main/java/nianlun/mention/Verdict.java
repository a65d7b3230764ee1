package nianlun.mention;

import java.util.List;

/**
 * What the evidence on a span comes to.
 *
 * @param type the most probable type
 * @param probability how probable it is that the span is a name, of whatever type
 */
record Verdict(EntityType type, double probability) {

    private static final List<EntityType> TYPES = List.of(EntityType.values());

    /** From the log odds of each type against no name. */
    static Verdict of(double[] odds) {
        int best = 0;
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            sum += Math.exp(odds[i]);
            best = odds[i] > odds[best] ? i : best;
        }
        return new Verdict(TYPES.get(best), sum / (1 + sum));
    }
}
