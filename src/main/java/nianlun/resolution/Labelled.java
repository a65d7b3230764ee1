package nianlun.resolution;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The clues of two groups of names, and whether a careful reader holds them for one thing.
 *
 * @param clues how strong each clue is, by its name
 */
record Labelled(SortedMap<String, Double> clues, boolean same) {

    Labelled {
        clues = Collections.unmodifiableSortedMap(new TreeMap<>(clues));
    }
}
