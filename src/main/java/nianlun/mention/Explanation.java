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
 * @param votes for exactly these characters: those of the finders, those of the labels, and what each of the models behind the
 *     labels would say alone
 * @param types how probable each type is by the labels, brought down to how often labels as sure as these are right, and that it
 *     is no name at all ({@code NONE}); most probable first. The lexicon's word is not in it
 * @param rivals other spans that overlap this one and that are not quite improbable (0.01); six at most, the most probable first
 */
public record Explanation(String because, List<Vote> votes, Map<String, Double> types, List<Rival> rivals) {

    public Explanation {
        votes = List.copyOf(votes);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        rivals = List.copyOf(rivals);
    }

    /**
     * One vote.
     *
     * @param finder who voted
     * @param clue what made it vote
     * @param confidence how probable it takes the name to be, or how often such a vote is right
     */
    public record Vote(String finder, String clue, EntityType type, double confidence, int start, int end) {}

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
