package nianlun.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nianlun.mention.EntityType;

/**
 * How well names were found and linked in one text, or in several together.
 *
 * @param strict the same characters and a type that the gold allows
 * @param core strict without institutions; a gold mention goes by its better type
 * @param span the same characters
 * @param overlap a character in common
 * @param types the strict measure type by type; a gold mention of two types counts under the one that was found
 * @param links the rightly found mentions with what they were linked to
 */
public record Scores(
        Tally strict,
        Tally core,
        Tally span,
        Tally overlap,
        Map<EntityType, Tally> types,
        StageTally stages,
        List<Link> links) {

    public Scores {
        types = Collections.unmodifiableMap(new EnumMap<>(types));
        links = List.copyOf(links);
    }

    /** Measures what was found in a text of this place. */
    static Scores of(String place, List<GoldMention> gold, List<SystemMention> found) {
        var matching = new Matching(gold, found);
        List<Match> right = matching.right();
        return new Scores(
                Tally.of(right.size(), found.size(), gold.size()),
                core(gold, found),
                Tally.of(matching.matches().size(), found.size(), gold.size()),
                matching.overlap(),
                byType(gold, found, right),
                StageTally.of(right, found),
                right.stream()
                        .map(match -> new Link(
                                place,
                                match.found().entity(),
                                match.gold().canonical(),
                                match.gold().surface()))
                        .toList());
    }

    /** The scores of several texts as one: all their mentions in one pool. */
    public static Scores together(List<Scores> scores) {
        return new Scores(
                sum(scores, Scores::strict),
                sum(scores, Scores::core),
                sum(scores, Scores::span),
                sum(scores, Scores::overlap),
                ofEachType(type -> sum(scores, each -> each.ofType(type))),
                scores.stream().map(Scores::stages).reduce(StageTally.NOTHING, StageTally::plus),
                scores.stream().flatMap(each -> each.links().stream()).toList());
    }

    public Tally ofType(EntityType type) {
        return types.getOrDefault(type, Tally.NOTHING);
    }

    /** The linking, over the rightly found mentions. */
    public BCubed linking() {
        return BCubed.of(links);
    }

    private static Tally core(List<GoldMention> gold, List<SystemMention> found) {
        List<GoldMention> ofGold = gold.stream()
                .filter(mention -> FileEvaluation.isCore(mention.type()))
                .toList();
        List<SystemMention> ofFound = found.stream()
                .filter(mention -> FileEvaluation.isCore(mention.type()))
                .toList();
        int right = new Matching(ofGold, ofFound).right().size();
        return Tally.of(right, ofFound.size(), ofGold.size());
    }

    private static Map<EntityType, Tally> byType(List<GoldMention> gold, List<SystemMention> found, List<Match> right) {
        Map<GoldMention, Set<EntityType>> rightTypes = right.stream()
                .collect(groupingBy(Match::gold, mapping(match -> match.found().type(), toSet())));
        return ofEachType(type -> Tally.of(
                count(right.stream().map(match -> match.found().type()), type),
                count(found.stream().map(SystemMention::type), type),
                count(gold.stream().flatMap(mention -> countedUnder(mention, rightTypes).stream()), type)));
    }

    private static Set<EntityType> countedUnder(GoldMention mention, Map<GoldMention, Set<EntityType>> rightTypes) {
        return rightTypes.getOrDefault(mention, Set.of(mention.type()));
    }

    private static int count(Stream<EntityType> types, EntityType type) {
        return (int) types.filter(type::equals).count();
    }

    private static Map<EntityType, Tally> ofEachType(Function<EntityType, Tally> tally) {
        var tallies = new EnumMap<EntityType, Tally>(EntityType.class);
        for (EntityType type : EntityType.values()) {
            tallies.put(type, tally.apply(type));
        }
        return tallies;
    }

    private static Tally sum(List<Scores> scores, Function<Scores, Tally> tally) {
        return scores.stream().map(tally).reduce(Tally.NOTHING, Tally::plus);
    }
}
