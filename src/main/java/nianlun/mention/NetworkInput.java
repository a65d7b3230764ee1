package nianlun.mention;

import nianlun.network.CharacterVectors;
import nianlun.network.Characters;

/** What a network is told of a sentence: its characters, and of each the place in its word and the word's nature. */
final class NetworkInput {

    private static final int ALONE = 0;
    private static final int FIRST = 1;
    private static final int MIDDLE = 2;
    private static final int LAST = 3;

    private NetworkInput() {}

    static Characters of(Reading reading, CharacterVectors vectors) {
        String text = Marks.inOneWay(reading.text());
        int[] rows = new int[text.length()];
        int[] places = new int[text.length()];
        int[] natures = new int[text.length()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = vectors.rowOf(text.charAt(i));
        }
        for (Token token : reading.tokens()) {
            int nature = Math.floorMod(token.nature().hashCode(), Characters.NATURES);
            for (int i = token.start(); i < token.end(); i++) {
                places[i] = place(token, i);
                natures[i] = nature;
            }
        }
        return new Characters(rows, places, natures);
    }

    private static int place(Token token, int i) {
        if (token.span().length() == 1) {
            return ALONE;
        }
        return i == token.start() ? FIRST : i == token.end() - 1 ? LAST : MIDDLE;
    }
}
