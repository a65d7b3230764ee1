package nianlun.mention;

import java.util.List;

/** A sentence's words by their number; before the first and behind the last there is the empty word. */
record TokenRow(String text, List<Token> tokens) {

    TokenRow {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
    }

    boolean is(int i, String... natures) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(natures);
    }

    /** The characters between the word {@code left} and the word {@code right}. */
    String between(int left, int right) {
        return text.substring(tokens.get(left).end(), tokens.get(right).start());
    }

    Phrase phrase(int from, int to) {
        return new Phrase(tokens.subList(from, to));
    }
}
