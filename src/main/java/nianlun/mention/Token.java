package nianlun.mention;

import nianlun.report.Span;

/**
 * One word of a sentence as HanLP cut it.
 *
 * @param nature its part of speech in HanLP's letters ({@code ns} a place, {@code v} a verb)
 * @param span its characters in the sentence
 */
public record Token(String word, String nature, Span span) {

    boolean is(String... natures) {
        for (String prefix : natures) {
            if (nature.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
