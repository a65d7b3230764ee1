package nianlun.mention;

import java.util.Comparator;
import java.util.List;
import nianlun.network.CharacterVectors;
import nianlun.network.Characters;

/**
 * What a network is told of a sentence: its characters, of each the place in its word and the word's nature, and what the lists
 * of divisions and regions and HanLP's dictionary know of it.
 */
final class NetworkInput {

    private static final List<String> LISTS = List.of("division", "region", "hanlp", CompanyFinder.NAME);
    private static final int KINDS = (Characters.HINTS - 1) / 3;
    private static final int ALONE = 0;
    private static final int FIRST = 1;
    private static final int MIDDLE = 2;
    private static final int LAST = 3;

    private NetworkInput() {}

    static Characters of(FoundInSentence found, CharacterVectors vectors) {
        Reading reading = found.reading();
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
        return new Characters(rows, places, natures, hints(found.finds(), rows.length));
    }

    /** What the first of the lists says counts, and of what one list says, the longest name. */
    private static int[] hints(List<Find> finds, int length) {
        int[] hints = new int[length];
        finds.stream()
                .filter(find -> LISTS.contains(find.finder()))
                .sorted(Comparator.comparingInt((Find find) -> -LISTS.indexOf(find.finder()))
                        .thenComparingInt(find -> find.span().length()))
                .forEach(find -> {
                    int kind = Math.floorMod((find.finder() + find.clue()).hashCode(), KINDS);
                    for (int i = find.span().start(); i < find.span().end(); i++) {
                        hints[i] = 1
                                + kind * 3
                                + (i == find.span().start()
                                        ? 0
                                        : i == find.span().end() - 1 ? 2 : 1);
                    }
                });
        return hints;
    }

    private static int place(Token token, int i) {
        if (token.span().length() == 1) {
            return ALONE;
        }
        return i == token.start() ? FIRST : i == token.end() - 1 ? LAST : MIDDLE;
    }
}
