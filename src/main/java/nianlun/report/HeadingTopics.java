package nianlun.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianlun.report.YearSpans.YearSpan;

/** Tells from a heading what its section is about. */
final class HeadingTopics {

    /** Years further ahead than this (2035年远景目标) are a goal behind the span that a section plans. */
    private static final int FAR_AHEAD = 6;

    private final HeadingWords words;
    private final int year;

    /** @param year the year that the report plans */
    HeadingTopics(HeadingWords words, int year) {
        this.words = words;
        this.year = year;
    }

    /** Empty if the heading tells nothing. What stands behind a dash is its motto, and told from only where nothing else tells. */
    Optional<Topic> of(String heading) {
        int dash = heading.indexOf("——");
        return dash > 0 ? told(heading.substring(0, dash)).or(() -> told(heading)) : told(heading);
    }

    private Optional<Topic> told(String heading) {
        List<YearSpan> spans = YearSpans.in(heading, year);
        String plain = Dates.inDigits(heading);
        if (words.isConduct(plain) && spans.stream().noneMatch(YearSpan::isSingle)) {
            return Optional.of(Topic.of(SectionKind.OTHER, year));
        }
        return kindOf(plain, spans).map(kind -> topic(kind, spans));
    }

    private Optional<SectionKind> kindOf(String heading, List<YearSpan> spans) {
        boolean endsBefore = !spans.isEmpty() && spans.stream().allMatch(span -> span.to() < year);
        boolean namesYear = spans.contains(new YearSpan(year, year));
        boolean ahead = spans.stream().anyMatch(span -> span.to() > year) || words.looksAhead(heading);
        boolean looksBack = words.looksBack(heading) && !(namesYear && words.plans(heading));
        if (endsBefore || looksBack) {
            return Optional.of(SectionKind.REVIEW);
        }
        if (namesYear) {
            return Optional.of(SectionKind.PLAN);
        }
        if (ahead) {
            return Optional.of(SectionKind.OUTLOOK);
        }
        return words.plans(heading) ? Optional.of(SectionKind.PLAN) : Optional.empty();
    }

    private Topic topic(SectionKind kind, List<YearSpan> named) {
        int usual = kind == SectionKind.REVIEW ? year - 1 : year;
        List<YearSpan> near = named.stream()
                .filter(span -> span.to() <= year + FAR_AHEAD || named.size() == 1)
                .filter(span -> kind != SectionKind.REVIEW || span.from() < year)
                .toList();
        int from = bounds(near).min().orElse(usual);
        int to = bounds(near).max().orElse(usual);
        return new Topic(kind, from, to, kind == SectionKind.PLAN && from <= usual && usual <= to ? usual : to);
    }

    private static IntStream bounds(List<YearSpan> spans) {
        return spans.stream().flatMapToInt(span -> IntStream.of(span.from(), span.to()));
    }
}
