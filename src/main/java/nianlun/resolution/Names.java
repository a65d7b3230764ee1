package nianlun.resolution;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a written name does not tell one thing from another: spaces, quotation marks, brackets, the legal suffix. */
final class Names {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000\\ufeff]+|\\\\[rnt]|&nbsp;");
    private static final Pattern FOOTNOTE = Pattern.compile("[\\[［〔【(（]?[①-⑳][\\]］〕】)）]?|[\\[［〔]\\d{1,2}[\\]］〕]");
    private static final Pattern QUOTATION_OR_BRACKET = Pattern.compile("[“”\"‘’'「」『』《》()（）\\[\\]【】〔〕]");
    private static final Pattern LEGAL_SUFFIX = Pattern.compile("(股份)?(有限责任公司|有限公司|股份公司)$");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<=\\p{IsHan})\\d+(\\.\\d+)?(万|亿)?(千瓦|兆瓦|千伏|吨|亩|立方米|平方米|公里|台|套|头|只|mwp|mw|gw|kv)级?(?=\\p{IsHan})");
    private static final int SHORTEST_NAME = 2;

    private Names() {}

    /** The name as it is written, without white space, the literal escapes of copied texts, and footnote marks. */
    static String written(String surface) {
        String plain = SPACE.matcher(surface).replaceAll("");
        String name = FOOTNOTE.matcher(plain).replaceAll("");
        return name.isEmpty() ? surface : name;
    }

    /** The name's core: equal for names that differ only in width, case, quotation marks, brackets or legal suffix. */
    static String core(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = QUOTATION_OR_BRACKET.matcher(folded).replaceAll("");
        String core = LEGAL_SUFFIX.matcher(bare).replaceFirst("");
        return core.length() >= SHORTEST_NAME ? core : folded;
    }

    /** A core without the amount inside of it: 华能20万千瓦高温气冷堆 → 华能高温气冷堆. */
    static String withoutAmount(String core) {
        return AMOUNT.matcher(core).replaceFirst("");
    }
}
