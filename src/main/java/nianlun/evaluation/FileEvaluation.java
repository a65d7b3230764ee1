package nianlun.evaluation;

import java.util.List;
import nianlun.mention.EntityType;

/**
 * What was found in one gold text, against what there is to find.
 *
 * @param expected the gold mentions that count
 * @param found the found mentions that count
 */
public record FileEvaluation(Gold gold, List<GoldMention> expected, List<SystemMention> found) {

    public FileEvaluation {
        expected = List.copyOf(expected);
        found = List.copyOf(found);
        int length = gold.text().plain().length();
        for (SystemMention mention : found) {
            if (mention.span().end() > length) {
                throw new IllegalArgumentException("A mention found at " + mention.span() + " lies outside the "
                        + length + " characters of '" + gold.name() + "'; spans count in the gold's plain text");
            }
        }
    }

    static FileEvaluation of(Gold gold, List<SystemMention> found) {
        return new FileEvaluation(gold, gold.text().mentions(), found);
    }

    public Scores scores() {
        return Scores.of(gold.place(), expected, found);
    }

    public Errors errors() {
        return Errors.of(this);
    }

    /** The same over enterprises, parks, projects and places alone; a gold mention goes by its better type. */
    FileEvaluation core() {
        return new FileEvaluation(
                gold,
                expected.stream().filter(mention -> isCore(mention.type())).toList(),
                found.stream().filter(mention -> isCore(mention.type())).toList());
    }

    static boolean isCore(EntityType type) {
        return type != EntityType.INSTITUTION;
    }
}
