package nianlun.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds out which groups of names are one thing, by what speaks for it and against it. */
final class GroupLinker {

    /** The logarithm of the odds from which on two names are taken for one thing. */
    static final double THRESHOLD = 0;

    /** So near to the threshold, the program does not trust itself. */
    static final double UNSURE = 1;

    /** A sentence that says that two names are one is worth more than most clues together; gold has too few to learn it. */
    private static final double EXPLAINED = 3;

    /** No single pair may outweigh all others. */
    private static final double MOST = 6;

    static final Comparator<NameGroup> BEST_KNOWN_FIRST = Comparator.<NameGroup>comparingInt(
                    group -> group.division().isPresent() ? 0 : 1)
            .thenComparing(group -> group.scope().equals(Places.WHOLE_COUNTRY) ? 0 : 1)
            .thenComparing(NameGroup::firstYear)
            .thenComparing(NameGroup::scope)
            .thenComparing(NameGroup::key);

    private final List<GroupFacts> inOrder;
    private final Map<GroupFacts, Integer> order = new HashMap<>();
    private final PairClues clues;
    private final Exclusions exclusions;
    private final ClueWeights weights;
    private final JudgedPairs judged;
    private final List<Candidates.Pair> candidates;
    private final Map<Candidates.Pair, Double> fits;

    GroupLinker(NamesOfJurisdiction names, NameParts parts, ClueWeights weights) {
        this.weights = weights;
        this.inOrder = names.facts().values().stream()
                .sorted(Comparator.comparing(GroupFacts::group, BEST_KNOWN_FIRST))
                .toList();
        inOrder.forEach(facts -> order.put(facts, order.size()));
        this.judged = JudgedPairs.of(names);
        KnownPlaces places = new KnownPlaces(names.places(), inOrder);
        PieceCounts counts = new PieceCounts(inOrder);
        this.clues = new PairClues(parts, places::kindOf, counts);
        this.exclusions = new Exclusions(clues::kindOf, counts);
        this.candidates = candidates(names);
        this.fits = new ConcurrentHashMap<>(candidates.size() * 2);
        candidates.parallelStream().forEach(pair -> fits.put(pair, fitByClues(pair)));
    }

    private List<Candidates.Pair> candidates(NamesOfJurisdiction names) {
        Set<Candidates.Pair> pairs = new LinkedHashSet<>(new Candidates(inOrder).pairs());
        for (GroupFacts one : inOrder) {
            one.explanations().stream()
                    .map(group -> Objects.requireNonNull(names.facts().get(group)))
                    .filter(other -> BEST_KNOWN_FIRST.compare(one.group(), other.group()) < 0)
                    .sorted(Comparator.comparing(GroupFacts::group, BEST_KNOWN_FIRST))
                    .forEach(other -> pairs.add(new Candidates.Pair(one, other)));
        }
        return List.copyOf(pairs);
    }

    /** Every pair that is worth a look, with its clues. */
    Stream<Example> examples() {
        return candidates.stream()
                .map(pair -> new Example(pair.one().group(), pair.other().group(), clues.of(pair.compared())));
    }

    /** Two groups and what speaks for and against their being one thing. */
    record Example(NameGroup one, NameGroup other, SortedMap<String, Double> clues) {}

    /** The things: each group is in one of them, the best known one first. */
    List<List<NameGroup>> things() {
        List<List<GroupFacts>> start = judged.joined(inOrder);
        Map<GroupFacts, Integer> placeOf = new HashMap<>();
        for (int place = 0; place < start.size(); place++) {
            int here = place;
            start.get(place).forEach(facts -> placeOf.put(facts, here));
        }
        Set<List<Integer>> pairs = new HashSet<>();
        List<int[]> inOrderOfCandidates = new ArrayList<>();
        for (Candidates.Pair pair : candidates) {
            int one = Objects.requireNonNull(placeOf.get(pair.one()));
            int other = Objects.requireNonNull(placeOf.get(pair.other()));
            if (one != other && pairs.add(List.of(Math.min(one, other), Math.max(one, other)))) {
                inOrderOfCandidates.add(new int[] {one, other});
            }
        }
        return new Clustering<>(this::fit, THRESHOLD)
                .join(start, inOrderOfCandidates).stream()
                        .map(cluster -> cluster.stream()
                                .map(GroupFacts::group)
                                .sorted(BEST_KNOWN_FIRST)
                                .toList())
                        .toList();
    }

    /** What the program holds of pairs that it joined, and of those that it nearly did or nearly did not. */
    List<Opinion> opinions() {
        return candidates.stream()
                .filter(pair ->
                        !judged.isJudged(pair.one().group(), pair.other().group()))
                .filter(pair -> fit(pair.one(), pair.other()) > THRESHOLD - UNSURE)
                .map(pair -> opinion(pair, fit(pair.one(), pair.other())))
                .toList();
    }

    private Opinion opinion(Candidates.Pair pair, double fit) {
        NameGroup one = pair.one().group();
        NameGroup other = pair.other().group();
        JudgementKind kind = fit < THRESHOLD + UNSURE ? JudgementKind.UNSURE : JudgementKind.SAME;
        SortedMap<String, Double> found = clues.of(pair.compared());
        return new Opinion(one, other, Reasons.judgement(kind, one, other, found, weights));
    }

    private double fit(GroupFacts one, GroupFacts other) {
        if (judged.areDifferent(one.group(), other.group())) {
            return Clustering.NEVER;
        }
        boolean isInOrder = Objects.requireNonNull(order.get(one)) < Objects.requireNonNull(order.get(other));
        Candidates.Pair pair = isInOrder ? new Candidates.Pair(one, other) : new Candidates.Pair(other, one);
        return fits.computeIfAbsent(pair, this::fitByClues);
    }

    private double fitByClues(Candidates.Pair pair) {
        Comparison names = pair.compared();
        if (exclusions.exclude(names)) {
            return Clustering.NEVER;
        }
        double odds = Math.max(-MOST, Math.min(MOST, weights.logOdds(clues.of(names))));
        return pair.one().isExplainedBy(pair.other()) ? Math.max(EXPLAINED, odds) : odds;
    }
}
