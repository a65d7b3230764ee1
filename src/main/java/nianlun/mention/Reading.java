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
}
