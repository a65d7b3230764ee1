package nianlun.report;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into clauses. */
final class Clauses {

    private static final String ENDS = "，。；：！？,;:!?\n\r";

    private Clauses() {}

    static List<Span> of(String text) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 && !isInsideNumber(text, i)) {
                if (i > start) {
                    clauses.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            clauses.add(new Span(start, text.length()));
        }
        return List.copyOf(clauses);
    }

    /** Which clause a character belongs to, from 0; what stands between two clauses belongs to the left one. */
    static int indexOf(List<Span> clauses, int position) {
        int clause = 0;
        while (clause + 1 < clauses.size() && clauses.get(clause + 1).start() <= position) {
            clause++;
        }
        return clause;
    }

    /** A comma or colon between two digits belongs to the number: 1,200 and 9:30. */
    private static boolean isInsideNumber(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
