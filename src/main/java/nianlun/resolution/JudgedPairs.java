package nianlun.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which groups of names persons have judged to be one thing, or two. */
final class JudgedPairs {

    private final Map<NameGroup, NameGroup> leaders = new HashMap<>();
    private final Set<Set<NameGroup>> different = new HashSet<>();
    private final Set<Set<NameGroup>> judged = new HashSet<>();

    private JudgedPairs() {}

    static JudgedPairs of(NamesOfJurisdiction names) {
        JudgedPairs pairs = new JudgedPairs();
        for (Judgement judgement : names.judgements().all()) {
            if (judgement.kind().isOfTwo()) {
                names.groupsNamed(judgement.left())
                        .forEach(left -> names.groupsNamed(judgement.right())
                                .forEach(right -> pairs.add(judgement.kind(), left, right)));
            }
        }
        return pairs;
    }

    /** The groups, those together that are judged to be one thing, in the order given. */
    List<List<GroupFacts>> joined(List<GroupFacts> groups) {
        Map<NameGroup, List<GroupFacts>> byLeader = new LinkedHashMap<>();
        groups.forEach(facts -> byLeader.computeIfAbsent(leaderOf(facts.group()), leader -> new ArrayList<>())
                .add(facts));
        return List.copyOf(byLeader.values());
    }

    boolean areDifferent(NameGroup one, NameGroup other) {
        return !different.isEmpty() && different.contains(Set.of(one, other));
    }

    boolean isJudged(NameGroup one, NameGroup other) {
        return !judged.isEmpty() && judged.contains(Set.of(one, other));
    }

    private void add(JudgementKind kind, NameGroup left, NameGroup right) {
        if (left == right) {
            return;
        }
        judged.add(Set.of(left, right));
        if (kind == JudgementKind.DIFFERENT) {
            different.add(Set.of(left, right));
        } else if (kind == JudgementKind.SAME) {
            leaders.put(leaderOf(right), leaderOf(left));
        }
    }

    private NameGroup leaderOf(NameGroup group) {
        NameGroup leader = group;
        while (leaders.containsKey(leader) && leaders.get(leader) != leader) {
            leader = Objects.requireNonNull(leaders.get(leader));
        }
        return leader;
    }
}
