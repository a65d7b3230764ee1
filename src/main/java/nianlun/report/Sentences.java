package nianlun.report;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into sentences: they end at 。！？ and at the line's end, and a quotation is not cut in its middle. */
final class Sentences {

    private static final String ENDS = "。！？!?";
    private static final String CLOSERS = "”’」』）)》】\"";
    private static final String QUESTION_WORDS = "吗呢么谁";
    private static final int LONGEST_QUOTATION = 120;

    private final Furniture furniture;
    private final boolean everything;

    /** @param everything whether also what the page has added is kept */
    Sentences(Furniture furniture, boolean everything) {
        this.furniture = furniture;
        this.everything = everything;
    }

    /** The spans of a line's sentences, counted in the line, without white space around them. */
    List<Span> in(Line line) {
        String text = line.text();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        int quotedTo = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '“' && i >= quotedTo) {
                quotedTo = endOfQuotation(text, i);
            }
            if (endsAt(text, i) && i + 1 >= quotedTo - 1) {
                int end = afterClosers(text, i + 1);
                add(spans, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(spans, text, start, text.length());
        return spans;
    }

    private static boolean endsAt(String text, int i) {
        char c = text.charAt(i);
        if (ENDS.indexOf(c) < 0) {
            return false;
        }
        return c != '?' || isQuestion(text, i);
    }

    /** In a damaged copy ? stands for a lost character; it asks only at the end of a line, a quotation or a question. */
    private static boolean isQuestion(String text, int i) {
        int next = i + 1;
        return next == text.length()
                || CLOSERS.indexOf(text.charAt(next)) >= 0
                || (i > 0 && QUESTION_WORDS.indexOf(text.charAt(i - 1)) >= 0);
    }

    private static int afterClosers(String text, int from) {
        int end = from;
        while (end < text.length() && (CLOSERS.indexOf(text.charAt(end)) >= 0 || ENDS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** Where a quotation ends (exclusive). One that is opened again, or never closed, has lost a mark and binds nothing. */
    private static int endOfQuotation(String text, int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_QUOTATION); i++) {
            if (text.charAt(i) == '“') {
                return open;
            }
            if (text.charAt(i) == '”') {
                return i + 1;
            }
        }
        return open;
    }

    private void add(List<Span> spans, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Blank.spaceAt(text, from) > 0) {
            from += Blank.spaceAt(text, from);
        }
        while (to > from && Blank.spaceBefore(text, to) > 0) {
            to -= Blank.spaceBefore(text, to);
        }
        if (from < to && isWorthKeeping(text.substring(from, to), start > 0)) {
            spans.add(new Span(from, to));
        }
    }

    private boolean isWorthKeeping(String sentence, boolean follows) {
        if (everything) {
            return true;
        }
        boolean said = sentence.chars().anyMatch(Character::isLetterOrDigit);
        return said && !(follows && furniture.isBrand(Line.bare(sentence)));
    }
}
