package nianlun.evaluation;

import java.util.Optional;
import nianlun.report.Span;

/**
 * One difference between what was found and what there is to find, with the characters around it.
 *
 * @param file the file that holds the text
 * @param line the line in it, from 1
 * @param gold the mention to find; none where something else was taken for a name
 * @param found what was found; nothing where the name was missed
 */
public record NamingError(
        Kind kind, String file, int line, Context context, Optional<GoldMention> gold, Optional<SystemMention> found) {

    /** In which way it went wrong. */
    public enum Kind {
        /** Nothing was found where a name is. */
        MISSED,
        /** Something was found where no name is. */
        EXTRA,
        /** What was found has characters in common with a name, but not the same. */
        BOUNDARY,
        /** The characters are right, the type is none that the gold allows. */
        TYPE
    }

    static NamingError missed(Gold text, GoldMention gold) {
        return of(Kind.MISSED, text, gold.span(), Optional.of(gold), Optional.empty());
    }

    static NamingError extra(Gold text, SystemMention found) {
        return of(Kind.EXTRA, text, found.span(), Optional.empty(), Optional.of(found));
    }

    static NamingError boundary(Gold text, GoldMention gold, SystemMention found) {
        Span both = new Span(
                Math.min(gold.span().start(), found.span().start()),
                Math.max(gold.span().end(), found.span().end()));
        return of(Kind.BOUNDARY, text, both, Optional.of(gold), Optional.of(found));
    }

    static NamingError type(Gold text, Match match) {
        return of(Kind.TYPE, text, match.gold().span(), Optional.of(match.gold()), Optional.of(match.found()));
    }

    /** What the gold says, as it is written in a mark: {@code 东湖产业园 PARK,PROJECT}. */
    public Optional<String> expected() {
        return gold.map(mention -> mention.surface() + ' ' + mention.writtenTypes());
    }

    /** What was found, in the same form: {@code 东湖产业园二期 PROJECT}. */
    public Optional<String> taken() {
        return found.map(mention -> context.focusOn(mention.span()) + ' ' + mention.type());
    }

    private static NamingError of(
            Kind kind, Gold text, Span span, Optional<GoldMention> gold, Optional<SystemMention> found) {
        Context context = Context.of(text.text().plain(), span);
        return new NamingError(kind, text.document(), text.lineAt(span.start()), context, gold, found);
    }
}
