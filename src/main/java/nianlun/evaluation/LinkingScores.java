package nianlun.evaluation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How well mentions of several years are linked, and how much of that equal surfaces do not give alone.
 *
 * @param linked the linking
 * @param equal what linking by equal surfaces alone would give on the same mentions
 * @param pairs pairs of different surfaces: how many the program takes for one thing, and rightly so; each surface of a
 *     thing counts once, however often it is mentioned
 */
public record LinkingScores(BCubed linked, BCubed equal, Tally pairs) {

    /** Measures these links, all places in one pool. */
    public static LinkingScores of(Collection<Link> links) {
        List<Link> all = List.copyOf(links);
        List<Link> bySurface = all.stream()
                .map(link -> new Link(link.place(), link.surface(), link.canonical(), link.surface()))
                .toList();
        return new LinkingScores(BCubed.of(all), BCubed.of(bySurface), pairs(new LinkedHashSet<>(all)));
    }

    /** How much of what equal surfaces lack is won: 1 is all of it, 0 nothing. */
    public double closed() {
        return equal.f1() < 1 ? (linked.f1() - equal.f1()) / (1 - equal.f1()) : 1;
    }

    private static Tally pairs(Set<Link> kinds) {
        List<Link> kindsInOrder = List.copyOf(kinds);
        int right = 0;
        int found = 0;
        int gold = 0;
        for (int i = 0; i < kindsInOrder.size(); i++) {
            for (int j = i + 1; j < kindsInOrder.size(); j++) {
                Link one = kindsInOrder.get(i);
                Link other = kindsInOrder.get(j);
                if (one.place().equals(other.place()) && !one.surface().equals(other.surface())) {
                    boolean isFound = one.entity().equals(other.entity());
                    boolean isGold = one.canonical().equals(other.canonical());
                    found += isFound ? 1 : 0;
                    gold += isGold ? 1 : 0;
                    right += isFound && isGold ? 1 : 0;
                }
            }
        }
        return Tally.of(right, found, gold);
    }
}
