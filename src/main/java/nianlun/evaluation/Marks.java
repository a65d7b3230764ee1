package nianlun.evaluation;

import java.util.ArrayList;
import java.util.List;
import nianlun.report.Span;

/** Takes the marks out of one tagged text, from left to right. */
final class Marks {

    static final char OPEN = '⟦';
    static final char CLOSE = '⟧';
    private static final int PARTS = 4;

    private final String file;
    private final String tagged;
    private final StringBuilder plain = new StringBuilder();
    private final List<GoldMention> mentions = new ArrayList<>();

    Marks(String file, String tagged) {
        this.file = file;
        this.tagged = tagged;
    }

    static String written(GoldMention mention) {
        return OPEN
                + String.join(
                        "|", mention.surface(), mention.writtenTypes(), mention.canonical(), mention.writtenStage())
                + CLOSE;
    }

    TaggedText read() {
        int position = 0;
        for (int open = tagged.indexOf(OPEN); open >= 0; open = tagged.indexOf(OPEN, position)) {
            takeUnmarked(position, open);
            int close = closeOf(open);
            takeMark(open, close);
            position = close + 1;
        }
        takeUnmarked(position, tagged.length());
        return new TaggedText(plain.toString(), mentions);
    }

    private void takeUnmarked(int start, int end) {
        int stray = tagged.indexOf(CLOSE, start);
        if (stray >= 0 && stray < end) {
            throw malformed(stray, "a ⟧ closes no mark");
        }
        plain.append(tagged, start, end);
    }

    private int closeOf(int open) {
        int close = tagged.indexOf(CLOSE, open);
        int next = tagged.indexOf(OPEN, open + 1);
        if (close < 0 || (next >= 0 && next < close)) {
            throw malformed(open, "the mark '" + beginningAt(open) + "…' is not closed by ⟧");
        }
        return close;
    }

    private void takeMark(int open, int close) {
        String mark = tagged.substring(open, close + 1);
        String[] parts = tagged.substring(open + 1, close).split("\\|", -1);
        if (parts.length != PARTS) {
            throw malformed(
                    open,
                    "the mark '" + mark + "' has " + parts.length + " parts; ⟦surface|TYPES|canonical|stage⟧ has 4");
        }
        if (parts[0].isEmpty()) {
            throw malformed(open, "the mark '" + mark + "' has no surface");
        }
        try {
            Span span = new Span(plain.length(), plain.length() + parts[0].length());
            mentions.add(GoldMention.parse(span, parts[0], parts[1], parts[2], parts[3]));
        } catch (IllegalArgumentException wrong) {
            throw malformed(open, "in the mark '" + mark + "': " + wrong.getMessage());
        }
        plain.append(parts[0]);
    }

    private String beginningAt(int open) {
        int shown = 20;
        return tagged.substring(open, Math.min(tagged.length(), open + shown))
                .lines()
                .findFirst()
                .orElse("");
    }

    private GoldFormatException malformed(int position, String reason) {
        return new GoldFormatException(file, Lines.lineAt(tagged, position), reason);
    }
}
