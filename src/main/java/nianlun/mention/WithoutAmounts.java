package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianlun.report.Span;

/** A text without the amounts in it: 华能20万千瓦高温气冷堆 reads as 华能高温气冷堆. Knows where its characters came from. */
final class WithoutAmounts {

    private static final Pattern AMOUNT =
            Pattern.compile("\\d+(\\.\\d+)?(万|亿)?(千瓦时|千瓦|兆瓦|千伏安|千伏|吨|亩|立方米|平方米|公里|台套|台|套|头|只|MWp|MW|GW|kV)(级)?");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    private WithoutAmounts(String original) {
        int from = 0;
        Matcher amount = AMOUNT.matcher(original);
        while (amount.find()) {
            append(original, from, amount.start());
            from = amount.end();
        }
        append(original, from, original.length());
    }

    /** The text without its amounts, or nothing where it has none. */
    static Optional<WithoutAmounts> of(String original) {
        return Optional.of(new WithoutAmounts(original)).filter(shorter -> shorter.text.length() < original.length());
    }

    private void append(String original, int from, int to) {
        text.append(original, from, to);
        for (int i = from; i < to; i++) {
            origins.add(i);
        }
    }

    String text() {
        return text.toString();
    }

    /** The original's characters of a span, if an amount stood within it. */
    Optional<Span> aroundAmount(Span span) {
        Span original = new Span(origins.get(span.start()), origins.get(span.end() - 1) + 1);
        return Optional.of(original).filter(longer -> longer.length() > span.length());
    }
}
