package nianlun.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianlun.report.YearSpans.YearSpan;

/** Finds the year of a report: as written, else from its headings, the page's title, the file's name, the years it names. */
final class YearFinder {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern YEAR_IN_TEXT = Pattern.compile("((?:19|20)[0-9]{2})年");
    private static final int LATE_IN_THE_YEAR = 11;

    private final HeadingWords words;

    YearFinder(HeadingWords words) {
        this.words = words;
    }

    Optional<FoundYear> find(Excerpt excerpt, Document document) {
        Head head = new Head(excerpt.head());
        OptionalInt ofHeadings = ofHeadings(excerpt.body());
        if (head.year().isPresent()) {
            int year = head.year().getAsInt();
            boolean late = head.day()
                    .filter(day -> day.getMonthValue() >= LATE_IN_THE_YEAR)
                    .isPresent();
            int planned = ofHeadings.orElse(late ? year + 1 : year);
            return Optional.of(new FoundYear(year, Math.abs(planned - year) <= 1 ? planned : year, Optional.empty()));
        }
        return Stream.<Supplier<Optional<FoundYear>>>of(
                        () -> inferred(ofHeadings, "headings"),
                        () -> inferred(ofPage(excerpt.before()), "title of the page"),
                        () -> inferred(ofName(document), "file name"),
                        () -> inferred(ofText(excerpt, document), "years in the text"))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FoundYear> inferred(OptionalInt year, String from) {
        return year.isPresent()
                ? Optional.of(new FoundYear(year.getAsInt(), year.getAsInt(), Optional.of(from)))
                : Optional.empty();
    }

    /** The only year that the file's name holds. */
    static OptionalInt ofName(Document document) {
        int[] years = YEAR.matcher(document.baseName())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .distinct()
                .toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }

    /** The year that most headings plan, or are a year behind of. */
    private OptionalInt ofHeadings(List<Line> body) {
        return commonest(body.stream()
                .takeWhile(line -> !words.isNotes(line))
                .filter(words::isHeading)
                .flatMapToInt(line -> plannedBy(line.bare()).stream()));
    }

    private OptionalInt plannedBy(String heading) {
        IntStream singles =
                YearSpans.fixedIn(heading).stream().filter(YearSpan::isSingle).mapToInt(YearSpan::from);
        if (words.looksBack(heading) && !words.plans(heading)) {
            OptionalInt last = singles.max();
            return last.isPresent() ? OptionalInt.of(last.getAsInt() + 1) : OptionalInt.empty();
        }
        if (!words.plans(heading) || words.looksAhead(heading)) {
            return OptionalInt.empty();
        }
        return words.looksBack(heading) ? singles.max() : singles.min();
    }

    private static OptionalInt ofPage(List<Line> before) {
        return before.stream()
                .filter(HeadLines::isTitle)
                .flatMapToInt(line -> Head.yearIn(line.bare()).stream())
                .reduce((first, last) -> last);
    }

    /** The report speaks most of the year that is over. */
    private static OptionalInt ofText(Excerpt excerpt, Document document) {
        String text = excerpt.extent().of(document.text());
        Matcher years = YEAR_IN_TEXT.matcher(text);
        OptionalInt over = commonest(years.results().mapToInt(found -> Integer.parseInt(found.group(1))));
        return over.isPresent() ? OptionalInt.of(over.getAsInt() + 1) : OptionalInt.empty();
    }

    private static OptionalInt commonest(IntStream years) {
        Map<Integer, Long> counts =
                years.boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<Integer, Long> entry) -> entry.getValue())
                        .thenComparingInt(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
