package nianlun.evaluation;

/**
 * What precision, recall and F1 are made of. Tallies of several files add up (micro average).
 *
 * @param right how many of the found are right
 * @param found how many were found
 * @param met how many of the gold were found rightly
 * @param gold how many there are
 */
public record Tally(int right, int found, int met, int gold) {

    /** Nothing found and nothing to find. */
    public static final Tally NOTHING = new Tally(0, 0, 0, 0);

    /** The tally of a measure that pairs one find with one gold mention. */
    public static Tally of(int right, int found, int gold) {
        return new Tally(right, found, right, gold);
    }

    public double precision() {
        return share(right, found);
    }

    public double recall() {
        return share(met, gold);
    }

    /** The harmonic mean of precision and recall; 0 where both are. */
    public double f1() {
        return harmonicMean(precision(), recall());
    }

    public Tally plus(Tally other) {
        return new Tally(right + other.right, found + other.found, met + other.met, gold + other.gold);
    }

    static double harmonicMean(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
