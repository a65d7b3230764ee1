package nianlun.evaluation;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianlun.report.Document;
import nianlun.report.Span;

/**
 * Marks apart from their text, so that they can be handed on where the text may not: a table of offset and length in
 * the document, types, canonical name and stage, headed by the document's path and sha256.
 */
public final class Standoff {

    private static final String COLUMNS = "offset\tlength\ttypes\tcanonical\tstage";
    private static final int HEAD = DocumentExtent.LINES + 1;

    private Standoff() {}

    /**
     * Writes the marks of a text that is, without them, a part of a document.
     *
     * @param path the document's file as the standoff file shall name it: relative to the folder from which it is
     *     going to be used, such as {@code seeds/report.txt}
     * @throws IllegalArgumentException if the text is no part of the document, or stands in it more than once
     */
    public static void write(TaggedText text, Document document, String path, Path target) {
        try {
            Files.writeString(target, written(text, document, path));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write '" + target + "'", failed);
        }
    }

    static String written(TaggedText text, Document document, String path) {
        DocumentExtent extent = DocumentExtent.find(path, document, text.plain());
        return text.mentions().stream()
                .map(mention -> row(mention, extent.offset()))
                .collect(joining("", extent.written() + COLUMNS + '\n', ""));
    }

    /** Lays the marks of a standoff file over the text of its document. */
    static TaggedText read(String file, List<String> lines, DocumentExtent extent, Document document) {
        if (lines.size() < HEAD || !lines.get(HEAD - 1).equals(COLUMNS)) {
            throw new GoldFormatException(
                    file, HEAD, "looked for the columns '" + COLUMNS.replace("\t", "<TAB>") + "'");
        }
        String plain = extent.of(file, document);
        var mentions = new ArrayList<GoldMention>();
        for (int number = HEAD + 1; number <= lines.size(); number++) {
            int earliest = mentions.isEmpty()
                    ? 0
                    : mentions.get(mentions.size() - 1).span().end();
            mentions.add(mention(file, number, lines.get(number - 1), extent.offset(), earliest, plain));
        }
        return new TaggedText(plain, mentions);
    }

    private static String row(GoldMention mention, int offset) {
        Span span = mention.span();
        return String.join(
                        "\t",
                        String.valueOf(span.start() + offset),
                        String.valueOf(span.length()),
                        mention.writtenTypes(),
                        mention.canonical(),
                        mention.writtenStage())
                + '\n';
    }

    private static GoldMention mention(String file, int number, String row, int offset, int earliest, String plain) {
        String[] cells = row.split("\t", -1);
        if (cells.length != COLUMNS.split("\t").length) {
            throw new GoldFormatException(file, number, "the row '" + row + "' has not five columns");
        }
        try {
            int start = Integer.parseInt(cells[0]) - offset;
            Span span = new Span(start, start + Integer.parseInt(cells[1]));
            if (start < earliest || span.end() > plain.length()) {
                throw new IllegalArgumentException("it overlaps the row before it, or lies outside the extent");
            }
            return GoldMention.parse(span, span.of(plain), cells[2], cells[3], cells[4]);
        } catch (IllegalArgumentException wrong) {
            throw new GoldFormatException(file, number, "in the row '" + row + "': " + wrong.getMessage());
        }
    }
}
