package nianlun.resolution;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as it is compared: one width and case, no quotation marks and dashes, numerals as digits (第三中学 → 3中学),
 * units and roads in one spelling (110kV → 110千伏, 国道G112线 → g112), what is told in brackets left out unless it says
 * which part is meant (一期).
 */
final class NameForm {

    private static final Pattern ASIDE = Pattern.compile("[(\\[〔【［]([^)\\]〕】］]*)[)\\]〕】］]");
    private static final Pattern PART = Pattern.compile("[一二三四五六七八九十\\d]+期|[东西南北中]区");
    private static final Pattern GENERIC_END = Pattern.compile("(?<=.{3})(建设)?(项目|工程)(建设|项目|工程)?$");
    /** The stretch of a road or river, or its side, that a report speaks of. */
    private static final Pattern STRETCH =
            Pattern.compile("(?<=.[路街线河]|高铁|铁路|高速|[gs]\\d{2,4})[^路街线河]{1,9}[^阶东西南北中]段|(?<=..[路街线河湾湖])[东西南北](侧|岸)$");

    private static final Pattern MARKS = Pattern.compile("[“”\"‘’'「」『』《》()\\[\\]【】〔〕\\s·.,,、•—–~-]");
    private static final Pattern ROAD =
            Pattern.compile("(?:国道|省道|县道)?([gsx])(\\d{2,4})线?(?:国道|省道|县道)?|(\\d{3})(国道|省道)|(国道|省道)(\\d{3})线?");
    private static final Pattern ORDINAL = Pattern.compile("第([一二三四五六七八九十]+|\\d+)");
    private static final Pattern COUNTED = Pattern.compile("[一二三四五六七八九十]+(?=期|号|中|小|幼|医院|水厂|标|区段|线|站|馆|厂|院|路|街)");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)(kv|kw|mw|gw)");
    private static final Pattern SCHOOL = Pattern.compile("(?<=\\d)[小中幼]$");
    private static final Map<String, String> SCHOOLS = Map.of("小", "小学", "中", "中学", "幼", "幼儿园");
    private static final Map<String, String> CHINESE_UNITS = Map.of("kv", "千伏", "kw", "千瓦", "mw", "兆瓦", "gw", "吉瓦");
    private static final Abbreviations ABBREVIATIONS = Abbreviations.bundled();
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int SHORTEST = 2;

    private NameForm() {}

    /** The form of a written name. */
    static String of(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('壹', '一');
        String told = ASIDE.matcher(folded).replaceAll(NameForm::partMeant);
        String bare = MARKS.matcher(told).replaceAll("");
        String form = numbered(bare.length() < SHORTEST ? MARKS.matcher(folded).replaceAll("") : bare);
        String shortened = ABBREVIATIONS.shorten(form.isEmpty() ? folded : form);
        String whole = STRETCH.matcher(shortened).replaceFirst("");
        return GENERIC_END.matcher(whole).replaceFirst("");
    }

    /** What a written name tells in brackets, and is not part of its form; empty if it tells nothing there. */
    static String aside(String written) {
        Matcher aside = ASIDE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC));
        return aside.find() && !PART.matcher(aside.group(1)).matches() && !isFootnote(aside.group(1))
                ? aside.group(1)
                : "";
    }

    private static boolean isFootnote(String aside) {
        return aside.matches("\\d+");
    }

    private static String partMeant(MatchResult aside) {
        return PART.matcher(aside.group(1)).matches() ? aside.group(1) : "";
    }

    private static String numbered(String bare) {
        String roads = ROAD.matcher(bare).replaceAll(NameForm::road);
        String ordinals = ORDINAL.matcher(roads).replaceAll(match -> digits(match.group(1)));
        String counted = COUNTED.matcher(ordinals).replaceAll(match -> digits(match.group()));
        String units =
                UNIT.matcher(counted).replaceAll(match -> CHINESE_UNITS.getOrDefault(match.group(), match.group()));
        return SCHOOL.matcher(units).replaceFirst(match -> SCHOOLS.getOrDefault(match.group(), match.group()));
    }

    private static String road(MatchResult match) {
        if (match.group(1) != null) {
            return match.group(1) + match.group(2);
        }
        String kind = match.group(4) == null ? match.group(5) : match.group(4);
        String number = match.group(3) == null ? match.group(6) : match.group(3);
        return (kind.equals("国道") ? "g" : "s") + number;
    }

    /** 二十八 → 28. */
    private static String digits(String numeral) {
        Matcher tens = Pattern.compile("([一二三四五六七八九]?)十([一二三四五六七八九]?)").matcher(numeral);
        if (tens.matches()) {
            int ten = tens.group(1).isEmpty() ? 1 : DIGITS.indexOf(tens.group(1));
            int one = tens.group(2).isEmpty() ? 0 : DIGITS.indexOf(tens.group(2));
            return String.valueOf(ten * 10 + one);
        }
        return numeral.chars()
                .mapToObj(character -> DIGITS.indexOf(character) >= 0
                        ? String.valueOf(DIGITS.indexOf(character))
                        : Character.toString(character))
                .reduce("", String::concat);
    }
}
