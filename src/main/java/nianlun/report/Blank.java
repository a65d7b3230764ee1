package nianlun.report;

/** White space and line ends in the widest sense: also no-break and zero-width ones, and those that a web page left as words. */
final class Blank {

    private static final String[] WRITTEN_SPACES = {"&nbsp;", "&emsp;", "&ensp;", "&#160;", "&#xa0;", "\\t"};
    private static final String[] WRITTEN_LINE_ENDS = {"\\r\\n", "\\n", "\\r"};
    private static final String LINE_ENDS = "\n\r\f\u000b\u0085\u2028\u2029";
    private static final String INVISIBLE = "\u00a0\u200b\u200c\u200d\u2060\ufeff\u202f\u2007\u001a";

    private Blank() {}

    /** How many characters of white space (0, 1, or those of an entity) begin here. */
    static int spaceAt(String text, int i) {
        char c = text.charAt(i);
        if (c == '&' || c == '\\') {
            return written(WRITTEN_SPACES, text, i);
        }
        return isSpace(c) ? 1 : 0;
    }

    /** How many characters of white space end before {@code end}. */
    static int spaceBefore(String text, int end) {
        char c = text.charAt(end - 1);
        if (c != ';' && c != 't') {
            return isSpace(c) ? 1 : 0;
        }
        for (String space : WRITTEN_SPACES) {
            if (text.regionMatches(end - space.length(), space, 0, space.length())) {
                return space.length();
            }
        }
        return 0;
    }

    /** How many characters of a line end begin here. */
    static int lineEndAt(String text, int i) {
        char c = text.charAt(i);
        return c == '\\' ? written(WRITTEN_LINE_ENDS, text, i) : LINE_ENDS.indexOf(c) >= 0 ? 1 : 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
    }

    private static int written(String[] words, String text, int i) {
        for (String word : words) {
            if (text.startsWith(word, i) && !isLetterAt(text, i + word.length(), word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** A backslash and a letter that go on as a Latin word, as in a path, are no line end. */
    private static boolean isLetterAt(String text, int i, String word) {
        return word.charAt(0) == '\\'
                && i < text.length()
                && text.charAt(i) < 0x7F
                && Character.isLetter(text.charAt(i));
    }
}
