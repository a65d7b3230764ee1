package nianlun.mention;

import java.util.Set;

/** Knows at which words and marks a name stops. */
final class NameStops {

    static final Set<String> LIST_MARKS = Set.of("、", "和", "与", "及", "以及", "暨", "／", "/");

    private static final Set<String> JOINTS = Set.of("—", "－", "-", "·", "～", "~", "–", "——");
    private static final String OPENING = "（〔[［【(";
    private static final String CLOSING = "）〕]］】)";
    private static final String FOOTNOTE = "\\d+";
    private static final String STRETCH = ".*[期段区筹]";
    private static final int LONGEST_QUOTE = 8;
    private static final int LONGEST_BRACKET = 6;

    private final NameWords words;

    NameStops(NameWords words) {
        this.words = words;
    }

    /** Where a phrase that starts at {@code from} ends; {@code from} itself if none starts there. */
    int endOfPhrase(TokenRow row, int from) {
        int end = from;
        while (end < row.size()) {
            int next = next(row, end, end > from);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int next(TokenRow row, int i, boolean begun) {
        String word = row.word(i);
        if (word.equals("“")) {
            return behindQuote(row, i);
        }
        if (OPENING.contains(word)) {
            return begun ? behindBracket(row, i) : i;
        }
        if (JOINTS.contains(word)) {
            return begun ? i + 1 : i;
        }
        return stops(row, i) ? i : i + 1;
    }

    private boolean stops(TokenRow row, int i) {
        String word = row.word(i);
        return LIST_MARKS.contains(word)
                || (row.is(i, "w", "p", "c", "u", "r", "d", "y", "e", "t") && !word.equals("之"))
                || words.endsNames(word)
                || isAmount(row, i)
                || isAmount(row, i - 1)
                || word.isBlank();
    }

    /** A number and its measure word, starting at {@code i}. */
    boolean isAmount(TokenRow row, int i) {
        return row.is(i, "m", "nx") && words.isMeasure(row.word(i + 1));
    }

    /** A dash that stands at the edge of a phrase joins nothing. */
    boolean isEdge(TokenRow row, int i) {
        return JOINTS.contains(row.word(i)) || row.word(i).isBlank();
    }

    /** A quotation belongs to a phrase if it closes soon and the phrase goes on behind it. */
    private int behindQuote(TokenRow row, int open) {
        for (int i = open + 1; i < Math.min(row.size() - 1, open + 1 + LONGEST_QUOTE); i++) {
            if (row.word(i).equals("”")) {
                return stops(row, i + 1) ? open : i + 1;
            }
            if ("，。；：、“".contains(row.word(i))) {
                return open;
            }
        }
        return open;
    }

    /** A bracket belongs to a phrase if it is a footnote inside of it, or says a phase or stretch (一期). */
    private int behindBracket(TokenRow row, int open) {
        int behind = behindFootnote(row, open);
        if (behind > open) {
            return behind == row.size() || stops(row, behind) ? open : behind;
        }
        return behindBracketAround(row, open, STRETCH);
    }

    /** Where the sentence goes on if a footnote's mark starts at {@code open}, else {@code open}. */
    int behindFootnote(TokenRow row, int open) {
        return OPENING.contains(row.word(open)) ? behindBracketAround(row, open, FOOTNOTE) : open;
    }

    private static int behindBracketAround(TokenRow row, int open, String content) {
        for (int i = open + 1; i < Math.min(row.size(), open + LONGEST_BRACKET); i++) {
            if (CLOSING.contains(row.word(i))) {
                return row.between(open, i).matches(content) ? i + 1 : open;
            }
        }
        return open;
    }
}
