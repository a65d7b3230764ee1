package nianlun.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from a paragraph's first words what it is about, where no heading says so. */
final class ProseCues {

    private static final int FIRST_WORDS = 60;
    private static final Pattern LOOKS_BACK =
            Pattern.compile(".{0,30}(?:过去的?一年|回顾过去|回顾去年|一年来|过去的?五年|五年来|回顾.{0,6}[三四五]年).*");
    private static final Pattern PLANS = Pattern.compile(".{0,30}(?:今年是|今年的?(?:政府)?工作|做好今年|主要预期目标|总体要求|总的要求|总体思路).*");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?:[—–―\\-－·•]{1,4}|各位(?:代表|委员)[，,：:！!]|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、])?(?:到)?((?:19|20)[0-9]{2})年(?!以来|以后|之后|开始|至|到|—|-|起|前|以前|换届|版|第)");
    private static final Pattern RELATIVE_FIRST =
            Pattern.compile("(?:各位(?:代表|委员)[，,：:！!])?(今年|去年|过去的?一年|刚刚过去的?一年)[，,的是]?");

    private final int planned;

    ProseCues(int planned) {
        this.planned = planned;
    }

    /** What begins with this paragraph after one of that kind, if anything new does. */
    Optional<Topic> after(SectionKind kind, String bare) {
        String first = bare.substring(0, Math.min(FIRST_WORDS, bare.length()));
        boolean plans = PLANS.matcher(first).matches() || first.contains(planned + "年是");
        if (plans && kind != SectionKind.PLAN) {
            return Optional.of(Topic.of(SectionKind.PLAN, planned));
        }
        boolean looksBack = LOOKS_BACK.matcher(first).matches() || first.contains(planned - 1 + "年，");
        if (looksBack && kind == SectionKind.OTHER) {
            return Optional.of(Topic.of(SectionKind.REVIEW, planned - 1));
        }
        return Optional.empty();
    }

    /** The year that a sentence begins with: 2020年，… or 今年，… but not 2012年以来. */
    Optional<Integer> yearThatBegins(String sentence) {
        String first = Line.bare(sentence.substring(0, Math.min(FIRST_WORDS, sentence.length())));
        Matcher year = YEAR_FIRST.matcher(Dates.inDigits(first));
        if (year.lookingAt()) {
            int named = Integer.parseInt(year.group(1));
            return named <= planned + 30 ? Optional.of(named) : Optional.empty();
        }
        Matcher relative = RELATIVE_FIRST.matcher(first);
        return relative.lookingAt()
                ? Optional.of(relative.group(1).equals("今年") ? planned : planned - 1)
                : Optional.empty();
    }
}
