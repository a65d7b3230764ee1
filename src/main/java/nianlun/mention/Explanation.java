package nianlun.mention;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a mention was taken, with this span and this type. Places are those of the document, as the mention's own; figures are
 * rounded to three decimals.
 *
 * @param because what decided, in a sentence
 * @param votes of the finders, for exactly these characters
 * @param types how probable each type is by the evidence, and that it is no name at all ({@code NONE}); most probable first.
 *     The lexicon's word is not in it
 * @param evidence the strongest evidence that speaks for a name of this type, then against it, then what all other evidence
 *     adds; together the log odds of the type against no name
 * @param overNextType the strongest evidence that speaks for this type against the next one of {@code types}, and that
 *     against it; empty where the next one is improbable
 * @param rivals other spans that overlap this one, that somebody voted for and that are not quite improbable (0.01); six at most,
 *     the most probable first
 */
public record Explanation(
        String because,
        List<Vote> votes,
        Map<String, Double> types,
        List<Piece> evidence,
        List<Piece> overNextType,
        List<Rival> rivals) {

    public Explanation {
        votes = List.copyOf(votes);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        evidence = List.copyOf(evidence);
        overNextType = List.copyOf(overNextType);
        rivals = List.copyOf(rivals);
    }

    /**
     * One finder's vote.
     *
     * @param clue what made it vote
     * @param confidence how often such a vote is right
     */
    public record Vote(String finder, String clue, EntityType type, double confidence, int start, int end) {}

    /**
     * A piece of evidence.
     *
     * @param says what it is, in words
     * @param logOdds what it adds to the log odds: 0.7 doubles the odds, 2.3 makes them ten times as high
     */
    public record Piece(String says, double logOdds) {}

    /**
     * A span that was not taken.
     *
     * @param by the finders that voted for it
     * @param lost why it was not taken
     */
    public record Rival(
            String surface, int start, int end, EntityType type, double probability, List<String> by, String lost) {

        public Rival {
            by = List.copyOf(by);
        }
    }
}
