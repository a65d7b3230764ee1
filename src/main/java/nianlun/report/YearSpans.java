package nianlun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the years that a heading names: single ones, 过去五年, 今后五年, “十四五”. */
final class YearSpans {

    /** The first year of the sixth five-year plan; since then they follow each other without a gap. */
    private static final int SIXTH_PLAN = 1981;

    private static final int YEARS_OF_A_PLAN = 5;
    private static final Pattern SINGLE = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])年?");
    private static final Pattern RANGE = Pattern.compile("((?:19|20)[0-9]{2})年?[-—–~至到－]{1,2}((?:19|20)[0-9]{2})年");
    private static final Pattern PAST = Pattern.compile("(?:过去|前|近|上一?届政?府?|本届政府)的?([2-5两])年|([2-5])年来");
    private static final Pattern AHEAD = Pattern.compile("(?:今后|未来|往后|接下来|此后)的?([2-5两])年");
    private static final Pattern PLAN =
            Pattern.compile("[“\"「]?(十[一二三四五六七八九]?|(?<![一二三四五六七八九])[六七八九])五(?:[”\"」]|时期|期间|规划|工作|目标|回顾|发展|主要|以来)");
    private static final String NUMBERS = "零一二三四五六七八九";

    private YearSpans() {}

    /** A year, or several that follow each other. */
    record YearSpan(int from, int to) {

        boolean isSingle() {
            return from == to;
        }
    }

    /** All that a heading names, in no particular order; 过去 and 今后 count from {@code year}, the year of the plan. */
    static List<YearSpan> in(String heading, int year) {
        String plain = Dates.inDigits(heading);
        List<YearSpan> spans = new ArrayList<>(fixedIn(plain));
        PAST.matcher(plain).results().forEach(found -> spans.add(new YearSpan(year - years(found), year - 1)));
        AHEAD.matcher(plain).results().forEach(found -> spans.add(new YearSpan(year, year + years(found) - 1)));
        return spans;
    }

    /** What does not count from the report's own year. */
    static List<YearSpan> fixedIn(String heading) {
        String plain = Dates.inDigits(heading);
        List<YearSpan> spans = new ArrayList<>();
        RANGE.matcher(plain).results().forEach(found -> addRange(spans, found));
        String rest = RANGE.matcher(plain).replaceAll("");
        SINGLE.matcher(rest).results().forEach(found -> spans.add(single(Integer.parseInt(found.group(1)))));
        PLAN.matcher(heading).results().forEach(found -> spans.add(plan(found.group(1))));
        return spans;
    }

    private static void addRange(List<YearSpan> spans, MatchResult found) {
        int from = Integer.parseInt(found.group(1));
        int to = Integer.parseInt(found.group(2));
        spans.add(new YearSpan(Math.min(from, to), Math.max(from, to)));
    }

    private static YearSpan single(int year) {
        return new YearSpan(year, year);
    }

    /** 十四五 is the fourteenth plan: 2021 to 2025. */
    private static YearSpan plan(String number) {
        int ten = number.startsWith("十") ? 10 : 0;
        String ones = number.substring(ten / 10);
        int ordinal = ten + (ones.isEmpty() ? 0 : NUMBERS.indexOf(ones.charAt(0)));
        int from = SIXTH_PLAN + YEARS_OF_A_PLAN * (ordinal - 6);
        return new YearSpan(from, from + YEARS_OF_A_PLAN - 1);
    }

    private static int years(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                String number = found.group(group);
                return "两".equals(number) ? 2 : Integer.parseInt(number);
            }
        }
        throw new IllegalStateException("No number in '" + found.group() + "'");
    }
}
