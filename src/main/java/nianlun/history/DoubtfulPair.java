package nianlun.history;

import java.util.Optional;

/**
 * Two names of which the program is not sure whether they are one thing.
 *
 * @param place the code of the jurisdiction whose reports name them
 * @param same what the program took them for
 * @param score how probable it holds it that they are one
 * @param leftSentence a sentence that writes the left name, with its year
 * @param why what spoke for it (+) and against it (-), the strongest first
 */
public record DoubtfulPair(
        String place,
        String left,
        String right,
        boolean same,
        double score,
        int mentions,
        Optional<String> leftSentence,
        Optional<String> rightSentence,
        String why) {

    static DoubtfulPair of(Row row) {
        return new DoubtfulPair(
                row.text("place"),
                row.text("left"),
                row.text("right"),
                row.text("same").equals("true"),
                Double.parseDouble(row.text("score")),
                row.number("mentions"),
                row.texts("leftSentence").stream().findFirst(),
                row.texts("rightSentence").stream().findFirst(),
                row.text("why"));
    }
}
