package nianlun.evaluation;

import java.util.List;
import nianlun.report.Span;

/**
 * A text and the names that a careful reader marked in it, from left to right and without overlaps.
 * Written, a mark is {@code ⟦surface|TYPES|canonical|stage⟧}.
 *
 * @param plain the text without marks
 */
public record TaggedText(String plain, List<GoldMention> mentions) {

    public TaggedText {
        mentions = List.copyOf(mentions);
        if (plain.indexOf(Marks.OPEN) >= 0 || plain.indexOf(Marks.CLOSE) >= 0) {
            throw new IllegalArgumentException("A text that holds ⟦ or ⟧ itself cannot be tagged");
        }
        int end = 0;
        for (GoldMention mention : mentions) {
            requireInPlace(mention, end, plain);
            end = mention.span().end();
        }
    }

    /**
     * Reads a text with marks.
     *
     * @param file its name, for the message
     * @throws GoldFormatException at a mark that is not well formed
     */
    public static TaggedText parse(String file, String tagged) {
        return new Marks(file, tagged).read();
    }

    /** The text with its marks, as it was read. */
    public String marked() {
        var marked = new StringBuilder();
        int written = 0;
        for (GoldMention mention : mentions) {
            marked.append(plain, written, mention.span().start()).append(Marks.written(mention));
            written = mention.span().end();
        }
        return marked.append(plain, written, plain.length()).toString();
    }

    private static void requireInPlace(GoldMention mention, int earliest, String plain) {
        Span span = mention.span();
        if (span.start() < earliest || span.end() > plain.length()) {
            throw new IllegalArgumentException(
                    "'" + mention.surface() + "' overlaps the mention before it, or lies outside the text");
        }
        if (!span.of(plain).equals(mention.surface())) {
            throw new IllegalArgumentException(
                    "The text says '" + span.of(plain) + "' where the mention says '" + mention.surface() + "'");
        }
    }
}
