package nianlun.mention;

/** A sentence to learn from. */
final class CrfExample {

    private final int[][] features;
    private final int[] allowed;

    /**
     * @param features for each character the numbers of its features
     * @param allowed for each character the set of labels that are right
     */
    CrfExample(int[][] features, int[] allowed) {
        this.features = features;
        this.allowed = allowed;
    }

    int length() {
        return allowed.length;
    }

    int[][] features() {
        return features;
    }

    int[] allowed() {
        return allowed;
    }
}
