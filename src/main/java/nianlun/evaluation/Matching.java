package nianlun.evaluation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianlun.report.Span;

/** Found mentions laid over gold mentions of one text. */
final class Matching {

    private final List<GoldMention> gold;
    private final List<SystemMention> found;
    private final Map<Span, GoldMention> goldBySpan;

    Matching(List<GoldMention> gold, List<SystemMention> found) {
        this.gold = gold;
        this.found = found;
        this.goldBySpan = gold.stream().collect(toMap(GoldMention::span, identity()));
    }

    /** Pairs of the same characters, whatever their types. */
    List<Match> matches() {
        return found.stream().flatMap(mention -> match(mention).stream()).toList();
    }

    /** Pairs of the same characters whose type is one that the gold allows. */
    List<Match> right() {
        return matches().stream().filter(Match::isRight).toList();
    }

    Optional<Match> match(SystemMention mention) {
        return Optional.ofNullable(goldBySpan.get(mention.span())).map(same -> new Match(mention, same));
    }

    /** One character in common is enough. */
    Tally overlap() {
        BitSet ofGold = characters(gold.stream().map(GoldMention::span).toList());
        BitSet ofFound = characters(found.stream().map(SystemMention::span).toList());
        return new Tally(
                (int) found.stream()
                        .filter(mention -> touches(mention.span(), ofGold))
                        .count(),
                found.size(),
                (int) gold.stream()
                        .filter(mention -> touches(mention.span(), ofFound))
                        .count(),
                gold.size());
    }

    private static BitSet characters(List<Span> spans) {
        var characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    private static boolean touches(Span span, BitSet characters) {
        int next = characters.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
