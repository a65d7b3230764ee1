package nianlun.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianlun.mention.ReportMentions;
import nianlun.report.ReportReader;
import nianlun.resolution.ClueWeights;
import nianlun.resolution.Identities;
import nianlun.resolution.Judgements;
import nianlun.resolution.LinkedMention;
import nianlun.resolution.Resolver;

/** How well given mentions of several years are linked, place by place. */
public record LinkingEvaluation(Map<String, List<Link>> linksByPlace) {

    /** Lets the resolver link the marked names of each place, all its years together. */
    public static LinkingEvaluation of(Collection<Gold> golds, ReportReader reader, Resolver resolver) {
        MarkedMentions marked = new MarkedMentions(reader, golds);
        Map<String, List<Link>> links = new LinkedHashMap<>();
        for (List<ReportMentions> reports : marked.byPlace()) {
            for (LinkedMention linked : resolver.resolve(reports, Identities.none(), Judgements.none())
                    .mentions()) {
                Link link = link(linked, marked);
                links.computeIfAbsent(link.place(), place -> new ArrayList<>()).add(link);
            }
        }
        return new LinkingEvaluation(links);
    }

    /** Learns the weights of clues without each of the places in turn, and measures on it. */
    public static LinkingEvaluation leavingOut(
            Collection<Gold> golds,
            List<Set<String>> groups,
            ReportReader reader,
            LinkTrainer trainer,
            Function<ClueWeights, Resolver> resolverOf) {
        Map<String, List<Link>> links = new LinkedHashMap<>();
        for (Set<String> group : groups) {
            var isLeftOut = golds.stream().collect(Collectors.partitioningBy(gold -> group.contains(gold.place())));
            ClueWeights weights = trainer.train(isLeftOut.getOrDefault(false, List.of()));
            links.putAll(of(isLeftOut.getOrDefault(true, List.of()), reader, resolverOf.apply(weights)).linksByPlace);
        }
        return new LinkingEvaluation(links);
    }

    /** The scores of each place. */
    public Map<String, LinkingScores> places() {
        Map<String, LinkingScores> scores = new LinkedHashMap<>();
        linksByPlace.forEach((place, links) -> scores.put(place, LinkingScores.of(links)));
        return scores;
    }

    /** All places in one pool. */
    public LinkingScores together() {
        return LinkingScores.of(
                linksByPlace.values().stream().flatMap(List::stream).toList());
    }

    private static Link link(LinkedMention linked, MarkedMentions marked) {
        GoldMention mark = marked.markOf(linked.mention());
        return new Link(marked.placeOf(linked.mention()), linked.entity().value(), mark.canonical(), mark.surface());
    }
}
