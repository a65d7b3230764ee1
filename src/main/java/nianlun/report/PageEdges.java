package nianlun.report;

import java.util.List;

/** Cuts a report out of its page: finds its title block above, and where the page goes on below. */
final class PageEdges {

    private static final int HEAD_WITHIN = 24;
    private static final int LONGEST_BETWEEN = 90;
    private static final int PARAGRAPH = 80;
    private static final int PARAGRAPHS_OF_A_REPORT = 3;
    private static final int LONGEST_CAPTION = 30;
    private static final String SENTENCE_ENDS = "。！？!?；;：:，,、”’》）)】";

    private static final String NUMBERED = "[（(\\[［〔]?[0-9一二三四五六七八九十]{1,3}[^0-9年月日].*";

    private final Furniture furniture;

    PageEdges(Furniture furniture) {
        this.furniture = furniture;
    }

    Excerpt excerpt(List<Line> lines, int from, int beginning, int end) {
        int head = headStart(lines, beginning, from);
        int bodyEnd = bodyEnd(lines, beginning, end);
        return new Excerpt(
                lines.subList(from, head),
                lines.subList(head, beginning).stream()
                        .filter(line -> HeadLines.isHead(line) || HeadLines.isName(line))
                        .filter(line -> !furniture.isFurniture(line)
                                || HeadLines.endsInTitle(line)
                                || HeadLines.isSession(line))
                        .toList(),
                lines.subList(beginning, bodyEnd).stream()
                        .filter(line -> !furniture.isFurniture(line))
                        .toList(),
                lines.subList(bodyEnd, end));
    }

    /** The first line of the title block above a body, or the body's own where it has none. */
    int headStart(List<Line> lines, int beginning, int from) {
        int start = beginning;
        boolean titled = false;
        for (int i = beginning - 1; i >= Math.max(from, beginning - HEAD_WITHIN); i--) {
            Line line = lines.get(i);
            if (HeadLines.isHead(line) && !(titled && (start - i > 1 || HeadLines.isTitle(line)))) {
                titled |= HeadLines.isTitle(line);
                start = i;
            } else if (titled || !line.isShorterThan(LONGEST_BETWEEN) || isEndOfParagraph(line)) {
                break;
            }
        }
        return start;
    }

    /** A sentence of the page, such as a caption, may stand in a title block; a paragraph of the report before may not. */
    private boolean isEndOfParagraph(Line line) {
        return furniture.endsThePage(line)
                || (!line.isShorterThan(50) && line.bare().endsWith("！"));
    }

    private int bodyEnd(List<Line> lines, int beginning, int end) {
        int last = end;
        for (int i = beginning + 1; i < end; i++) {
            if (furniture.endsThePage(lines.get(i)) && paragraphs(lines, i, end) < PARAGRAPHS_OF_A_REPORT) {
                last = i;
                break;
            }
        }
        last = Math.min(last, anotherReport(lines, beginning, last));
        while (last > beginning + 1 && isLeftOver(lines.get(last - 1))) {
            last--;
        }
        return last;
    }

    /** Where the report on the plan or the budget follows in the same file, its title block is no part of this one. */
    private static int anotherReport(List<Line> lines, int beginning, int end) {
        for (int i = beginning + 2; i + 1 < end; i++) {
            if (HeadLines.isSalutation(lines.get(i)) && HeadLines.isOpeningOfAnotherReport(lines.get(i + 1))) {
                int title = i;
                while (title > beginning + 1 && !endsInSentence(lines.get(title - 1))) {
                    title--;
                }
                return title;
            }
        }
        return end;
    }

    private static boolean endsInSentence(Line line) {
        return "。！？!?”".indexOf(line.bare().charAt(line.bare().length() - 1)) >= 0;
    }

    private static long paragraphs(List<Line> lines, int from, int end) {
        return lines.subList(from, end).stream()
                .filter(line -> !line.isShorterThan(PARAGRAPH))
                .limit(PARAGRAPHS_OF_A_REPORT)
                .count();
    }

    /** A last line that is no sentence is a caption, a name of a page, a counter. */
    private boolean isLeftOver(Line line) {
        String bare = line.bare();
        return furniture.isFurniture(line)
                || (line.isShorterThan(LONGEST_CAPTION)
                        && SENTENCE_ENDS.indexOf(bare.charAt(bare.length() - 1)) < 0
                        && !bare.matches(NUMBERED))
                || bare.length() <= 1;
    }
}
