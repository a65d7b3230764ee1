package nianlun.network;

import java.util.List;

/**
 * How far a network looks, and in which of the rows of its weights what lies: an optimiser's step, writing and reading go
 * through all rows in one loop. Whatever has fewer numbers than a row leaves the last ones alone.
 *
 * @param given how many numbers the vector of a character has
 * @param reaches for each layer how far to the left and right the characters are that it looks at
 */
record Shape(int given, List<Integer> reaches) {

    static final int SIDES = 3;

    private static final int ROWS_OF_LAYER = SIDES * Rows.WIDTH + 3;

    Shape {
        reaches = List.copyOf(reaches);
    }

    int layers() {
        return reaches.size();
    }

    /** The matrix from a character's vector to the first layer's input. */
    int input() {
        return 0;
    }

    int inputBias() {
        return given;
    }

    int place(int place) {
        return inputBias() + 1 + place;
    }

    int nature(int nature) {
        return place(Characters.PLACES) + nature;
    }

    int hint(int hint) {
        return nature(Characters.NATURES) + hint;
    }

    /** The matrix for the characters at one side: to the left (0), the character itself (1), to the right (2). */
    int kernel(int layer, int side) {
        return layer(layer) + side * Rows.WIDTH;
    }

    int kernelBias(int layer) {
        return kernel(layer, SIDES);
    }

    /** What each number is multiplied by after it was made normal. */
    int gain(int layer) {
        return kernelBias(layer) + 1;
    }

    /** What is added to it. */
    int shift(int layer) {
        return gain(layer) + 1;
    }

    int output() {
        return layer(layers());
    }

    int outputBias() {
        return output() + Rows.WIDTH;
    }

    /** How many rows there are. */
    int size() {
        return outputBias() + 1;
    }

    private int layer(int layer) {
        return hint(Characters.HINTS) + layer * ROWS_OF_LAYER;
    }
}
