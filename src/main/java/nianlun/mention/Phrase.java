package nianlun.mention;

import java.util.List;
import nianlun.report.Span;

/** Words of a sentence side by side. */
public record Phrase(List<Token> tokens) {

    public Phrase {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A phrase without words");
        }
    }

    Token first() {
        return tokens.get(0);
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    Span span() {
        return new Span(first().start(), last().end());
    }

    int size() {
        return tokens.size();
    }

    /** Its words from one (inclusive) to another (exclusive), counted in the phrase. */
    Phrase part(int from, int to) {
        return new Phrase(tokens.subList(from, to));
    }
}
