package nianlun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds where the reports of a document begin and end. */
final class ReportFinder {

    private static final int OPENING_WITHIN = 4;
    private static final int HEAD_WITHIN = 8;
    private static final int HEADING_AFTER_HEAD = 6;
    private static final int NOWHERE = Integer.MIN_VALUE / 2;
    private static final int LEAST_LINES = 5;
    private static final int LEAST_CHARACTERS = 1500;
    private static final int LINES_LOST = 3000;

    private final HeadingWords headings;
    private final PageEdges edges;

    ReportFinder(HeadingWords headings, Furniture furniture) {
        this.headings = headings;
        this.edges = new PageEdges(furniture);
    }

    List<Excerpt> find(List<Line> lines) {
        List<Integer> beginnings = beginnings(lines);
        List<Excerpt> excerpts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < beginnings.size(); i++) {
            int end = i + 1 < beginnings.size()
                    ? edges.headStart(lines, beginnings.get(i + 1), beginnings.get(i) + 1)
                    : lines.size();
            Excerpt excerpt = edges.excerpt(lines, from, beginnings.get(i), end);
            excerpts.add(excerpt);
            from = end;
        }
        return excerpts;
    }

    /** The whole text as one report: what stands above its body is its head. */
    Excerpt whole(List<Line> lines) {
        int beginning = beginnings(lines).stream().findFirst().orElse(0);
        return new Excerpt(List.of(), lines.subList(0, beginning), lines.subList(beginning, lines.size()), List.of());
    }

    /** The lines that the bodies of reports begin at. */
    private List<Integer> beginnings(List<Line> lines) {
        List<Integer> saluted = withoutSummaries(lines, saluted(lines));
        List<Integer> all = new ArrayList<>(saluted);
        all.addAll(headed(lines, saluted));
        if (all.isEmpty()) {
            all.addAll(first(lines, i -> headings.isHeading(lines.get(i)) && looksBack(lines.get(i))));
        }
        if (all.isEmpty()) {
            all.addAll(lonelySalutation(lines));
        }
        all.sort(null);
        return all;
    }

    private List<Integer> saluted(List<Line> lines) {
        List<Integer> found = new ArrayList<>();
        int searchFrom = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean opens = HeadLines.isOpening(line) || (HeadLines.isSalutation(line) && begins(lines, i));
            if (opens && i >= searchFrom) {
                found.add(i);
                searchFrom = i + OPENING_WITHIN;
            }
        }
        return found;
    }

    /** A salutation begins a report before an opening or the first heading, or below a title block. */
    private boolean begins(List<Line> lines, int i) {
        return within(lines, i + 1, OPENING_WITHIN, j -> HeadLines.isOpening(lines.get(j)))
                || within(lines, i + 1, OPENING_WITHIN, j -> isReviewHeading(lines.get(j)))
                || (i > 0 && isTitleOrSession(lines.get(i - 1)))
                || (i > 1 && HeadLines.isSpeaker(lines.get(i - 1)) && isTitleOrSession(lines.get(i - 2)));
    }

    /** A page may repeat a report's first lines above or below it: what has almost no text is a summary. */
    private static List<Integer> withoutSummaries(List<Line> lines, List<Integer> found) {
        List<Integer> whole = longerThan(LEAST_CHARACTERS, lines, found);
        List<Integer> several = whole.isEmpty() ? longerThan(0, lines, found) : whole;
        return several.isEmpty() ? found : several;
    }

    private static List<Integer> longerThan(int leastCharacters, List<Line> lines, List<Integer> found) {
        List<Integer> longer = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int start = found.get(i);
            int end = i + 1 < found.size() ? found.get(i + 1) : lines.size();
            int characters = characters(lines, start, end);
            boolean hasLines = end - start >= LEAST_LINES || characters >= LINES_LOST;
            if (hasLines && characters >= leastCharacters) {
                longer.add(start);
            }
        }
        return longer;
    }

    private static int characters(List<Line> lines, int start, int end) {
        return lines.get(end - 1).end() - lines.get(start).start();
    }

    /** Reports without salutation: their first heading stands below a title block, or looks back after a plan. */
    private List<Integer> headed(List<Line> lines, List<Integer> saluted) {
        Set<Integer> salutations = Set.copyOf(saluted);
        List<Integer> found = new ArrayList<>();
        int begun = NOWHERE;
        boolean planned = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isNew = isReviewHeading(line)
                    && i - begun > HEAD_WITHIN
                    && (hasHeadAbove(lines, i) || (begun != NOWHERE && planned));
            if (isNew) {
                found.add(i);
            }
            if (isNew || salutations.contains(i)) {
                begun = i;
                planned = false;
            }
            planned |= headings.isHeading(line) && !looksBack(line) && headings.plans(line.bare());
        }
        return found;
    }

    private boolean hasHeadAbove(List<Line> lines, int i) {
        return IntStream.range(Math.max(0, i - HEADING_AFTER_HEAD), i).anyMatch(j -> isTitleOrSession(lines.get(j)));
    }

    private boolean isReviewHeading(Line line) {
        return (headings.isFirst(line) || headings.isUnnumbered(line)) && looksBack(line);
    }

    private boolean looksBack(Line line) {
        return headings.looksBack(line.bare());
    }

    /** The very first salutation of a long text whose other marks are lost. */
    private static List<Integer> lonelySalutation(List<Line> lines) {
        List<Integer> found = first(lines, i -> HeadLines.isSalutation(lines.get(i)));
        return found.isEmpty() || characters(lines, found.get(0), lines.size()) < LEAST_CHARACTERS ? List.of() : found;
    }

    private static List<Integer> first(List<Line> lines, IntPredicate which) {
        return IntStream.range(0, lines.size()).filter(which).limit(1).boxed().toList();
    }

    private static boolean isTitleOrSession(Line line) {
        return HeadLines.isTitle(line) || HeadLines.isSession(line);
    }

    private static boolean within(List<Line> lines, int from, int count, IntPredicate which) {
        return IntStream.range(from, Math.min(lines.size(), from + count)).anyMatch(which);
    }
}
