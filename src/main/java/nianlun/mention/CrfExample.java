package nianlun.mention;

/**
 * A sentence to learn from.
 *
 * @param features for each character the numbers of its features
 * @param allowed for each character the set of labels that are right
 */
record CrfExample(int[][] features, int[] allowed) {

    int length() {
        return allowed.length;
    }

    /** Whether there is exactly one right way to label it. */
    boolean isCertain() {
        for (int labels : allowed) {
            if (Integer.bitCount(labels) != 1) {
                return false;
            }
        }
        return true;
    }
}
