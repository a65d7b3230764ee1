package nianlun.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the address that a page gives for itself: 来源：https://…. A name without an address is no source. */
final class PageSource {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:来源|出处|网址|链接|原文|地址|url)[^a-z]{0,12}(https?://[\\x21-\\x7e&&[^\"'<>()]]+)");
    private static final int LONGEST = 500;

    Optional<Source> of(Excerpt excerpt) {
        return Stream.of(excerpt.before(), excerpt.head(), excerpt.body(), excerpt.after())
                .flatMap(lines -> lines.stream())
                .filter(line -> line.text().length() < LONGEST && line.text().contains("://"))
                .map(line -> ADDRESS.matcher(line.text()))
                .filter(Matcher::find)
                .map(matcher -> new Source(matcher.group(1), Optional.empty()))
                .findFirst();
    }
}
