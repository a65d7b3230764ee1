package nianlun.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features that occur often enough to learn from, by ascending key; a feature's number is its place among them. */
final class FeatureNumbers {

    private final int[] keys;
    private final KeyIndex index;

    private FeatureNumbers(int[] keys) {
        this.keys = keys;
        index = new KeyIndex(keys);
    }

    /** Counts the features of all characters of some sentences and keeps those that occur {@code leastTimes}. */
    static FeatureNumbers of(List<int[][]> sentences, int leastTimes) {
        List<int[]> blocks = new ArrayList<>();
        for (int part = 0; part < 16; part++) {
            blocks.add(frequent(part, sentences, leastTimes));
        }
        int[] keys = blocks.stream().flatMapToInt(Arrays::stream).toArray();
        Arrays.sort(keys);
        return new FeatureNumbers(keys);
    }

    /** One sixteenth of all features at a time, so that their occurrences can be sorted in little memory. */
    private static int[] frequent(int part, List<int[][]> sentences, int leastTimes) {
        int[] occurrences = sentences.stream()
                .flatMap(Arrays::stream)
                .flatMapToInt(Arrays::stream)
                .filter(key -> (key & 15) == part)
                .toArray();
        Arrays.sort(occurrences);
        int kept = 0;
        int start = 0;
        for (int i = 1; i <= occurrences.length; i++) {
            if (i == occurrences.length || occurrences[i] != occurrences[start]) {
                if (i - start >= leastTimes) {
                    occurrences[kept++] = occurrences[start];
                }
                start = i;
            }
        }
        return Arrays.copyOf(occurrences, kept);
    }

    int size() {
        return keys.length;
    }

    int[] keys() {
        return keys.clone();
    }

    /** The numbers of each character's features; what is too rare is left out. */
    int[][] of(int[][] sentence) {
        int[][] numbers = new int[sentence.length][];
        for (int i = 0; i < sentence.length; i++) {
            numbers[i] = Arrays.stream(sentence[i])
                    .map(index::numberOf)
                    .filter(number -> number != KeyIndex.NONE)
                    .toArray();
        }
        return numbers;
    }
}
