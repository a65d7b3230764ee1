package nianlun.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a document that is not blank: a paragraph, a heading, a part of a title.
 *
 * @param start where it starts in the document's text
 * @param text exactly the document's characters, without the white space around them
 * @param bare its beginning without any white space, figures in ASCII, to be recognised by
 */
record Line(int start, String text, String bare) {

    private static final int RECOGNISED_BY = 200;

    /** The lines of a text; those in which nothing stands are left out. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int end = Blank.lineEndAt(text, i);
            if (end > 0) {
                add(lines, text, start, i);
                start = i + end;
            }
            i += Math.max(1, end);
        }
        add(lines, text, start, text.length());
        return lines;
    }

    private static void add(List<Line> lines, String text, int start, int end) {
        if (end - start < LostLineEnds.SHORTEST) {
            addTrimmed(lines, text, start, end);
            return;
        }
        int from = start;
        for (int cut : LostLineEnds.in(text, start, end)) {
            addTrimmed(lines, text, from, cut);
            from = cut;
        }
        addTrimmed(lines, text, from, end);
    }

    /** The part of a text from {@code start} to {@code end} without the white space around it, if anything is left. */
    private static void addTrimmed(List<Line> lines, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Blank.spaceAt(text, from) > 0) {
            from += Blank.spaceAt(text, from);
        }
        while (to > from && Blank.spaceBefore(text, to) > 0) {
            to -= Blank.spaceBefore(text, to);
        }
        if (from < to) {
            String line = text.substring(from, to);
            lines.add(new Line(from, line, bare(line)));
        }
    }

    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        int i = 0;
        while (i < text.length() && bare.length() < RECOGNISED_BY) {
            int space = Blank.spaceAt(text, i);
            if (space == 0) {
                char c = text.charAt(i);
                bare.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
            }
            i += Math.max(1, space);
        }
        return bare.toString();
    }

    int end() {
        return start + text.length();
    }

    boolean isShorterThan(int characters) {
        return bare.length() < characters;
    }
}
