package nianlun.report;

import java.util.List;

/** What a web page puts around a text, and what a copy of it keeps: menus, counters, captions, lists of other pages. */
final class Furniture {

    private static final int LONGEST = 60;

    private final List<String> beginnings = WordList.of("furniture.tsv", "LINE");
    private final List<String> ends = WordList.of("furniture.tsv", "END");
    private final List<String> marks = WordList.of("furniture.tsv", "MARK");

    /** A line that belongs to the page and not to the text. */
    boolean isFurniture(Line line) {
        return line.isShorterThan(LONGEST)
                && (startsWithAny(line, beginnings) || endsThePage(line) || isBrand(line.bare()));
    }

    /** A line that stands below a text, so that nothing after it is a part of it. */
    boolean endsThePage(Line line) {
        return line.isShorterThan(LONGEST) && startsWithAny(line, ends);
    }

    /** The name of the collection that a copy went through, appended to the text. */
    boolean isBrand(String bare) {
        return bare.length() < 30 && marks.stream().anyMatch(bare::contains) && bare.indexOf('。') < 0;
    }

    private static boolean startsWithAny(Line line, List<String> words) {
        return words.stream().anyMatch(line.bare()::startsWith);
    }
}
