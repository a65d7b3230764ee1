package nianlun.network;

/**
 * Sets some of the numbers to 0 and makes the others larger by as much, so that no number is leaned on too much (Srivastava et
 * al. 2014). The same seed gives the same noise.
 */
final class Dropout implements Noise {

    private final long threshold;
    private final float kept;
    private long state;

    Dropout(double share, long seed) {
        threshold = (long) (share * (1L << 32));
        kept = (float) (1 / (1 - share));
        state = seed * 0x9E3779B97F4A7C15L + 1;
    }

    /** What the numbers that are not set to 0 are multiplied by. */
    float kept() {
        return kept;
    }

    @Override
    public void apply(float[][] rows) {
        for (float[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
                row[j] = (state >>> 32) < threshold ? 0 : row[j] * kept;
            }
        }
    }
}
