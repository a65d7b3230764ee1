package nianlun.evaluation;

import nianlun.report.Span;

/**
 * Characters of a text with up to twelve characters on either side.
 *
 * @param start where {@code focus} begins in the text
 */
public record Context(String before, String focus, String after, int start) {

    private static final int AROUND = 12;

    static Context of(String text, Span span) {
        return new Context(
                text.substring(Math.max(0, span.start() - AROUND), span.start()),
                span.of(text),
                text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)),
                span.start());
    }

    /** The characters of a span that lies within the focus. */
    String focusOn(Span span) {
        return span.shifted(-start).of(focus);
    }

    /** On one line, with the focus in brackets: {@code 去年建成〔东湖产业园〕二期}. */
    @Override
    public String toString() {
        return (before + '〔' + focus + '〕' + after).replaceAll("\\s+", " ").strip();
    }
}
