package nianlun.mention;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the marks of a text in one way, character for character: half-width ones as full-width, full-width digits as plain ones. */
final class Marks {

    private static final String HALF = ",;:!?()[]";
    private static final String FULL = "，；：！？（）〔〕";
    private static final String BRACKETS = "【［】］";
    private static final String ONE_KIND = "〔〔〕〕";

    /** What opens and closes, pair by pair. */
    private static final String PAIRS = "“”‘’《》（）〔〕()[]【】";

    private Marks() {}

    /** Whether each quotation mark and bracket of a name has its partner in it. */
    static boolean arePaired(String name) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int mark = PAIRS.indexOf(c);
            if (mark >= 0 && mark % 2 == 0) {
                open.push(PAIRS.charAt(mark + 1));
            } else if (mark >= 0 && (open.isEmpty() || open.pop() != c)) {
                return false;
            }
        }
        return open.isEmpty();
    }

    static String inOneWay(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = inOneWay(characters[i], isInsideNumber(text, i));
        }
        return new String(characters);
    }

    private static char inOneWay(char c, boolean isInsideNumber) {
        if (isBetween('０', c, '９') || isBetween('Ａ', c, 'Ｚ') || isBetween('ａ', c, 'ｚ')) {
            return (char) (c - '０' + '0');
        }
        int half = isInsideNumber ? -1 : HALF.indexOf(c);
        int bracket = BRACKETS.indexOf(c);
        return half >= 0 ? FULL.charAt(half) : bracket >= 0 ? ONE_KIND.charAt(bracket) : c;
    }

    private static boolean isBetween(char first, char c, char last) {
        return first <= c && c <= last;
    }

    private static boolean isInsideNumber(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
