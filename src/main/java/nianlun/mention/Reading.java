package nianlun.mention;

import java.util.List;
import nianlun.report.Sentence;

/**
 * A sentence with its words and phrases: what all finders share, so that it is computed once.
 *
 * @param tokens the words by the dictionary alone, from left to right
 * @param recognised the words that HanLP's recognisers take for a place ({@code ns}) or an organisation ({@code nt})
 * @param enumerations the phrases in which names may stand, from left to right
 */
public record Reading(Sentence sentence, List<Token> tokens, List<Token> recognised, List<Enumeration> enumerations) {

    public Reading {
        tokens = List.copyOf(tokens);
        recognised = List.copyOf(recognised);
        enumerations = List.copyOf(enumerations);
    }

    /** The sentence's text. */
    public String text() {
        return sentence.text();
    }

    /** The word that ends at a place, or nothing. */
    String wordEndingAt(int place) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Token token = tokens.get(middle);
            if (token.end() == place) {
                return token.word();
            }
            if (token.end() < place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return "";
    }
}
