package nianlun.mention;

import java.util.Arrays;
import nianlun.network.Characters;

/**
 * A sentence to learn from.
 *
 * @param features for each character the numbers of its features
 * @param sentence what a network is told of the characters
 * @param allowed for each character the set of labels that are right
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
record CrfExample(int[][] features, Characters sentence, int[] allowed) {

    int length() {
        return allowed.length;
    }

    boolean hasNames() {
        return Arrays.stream(allowed).anyMatch(labels -> labels != 1 << Labels.OUTSIDE);
    }
}
