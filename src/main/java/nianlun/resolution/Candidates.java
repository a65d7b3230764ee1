package nianlun.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of groups that are worth a look: those that share two neighbouring characters which not too many names have,
 * and short names that a longer one of the same first character could be abbreviated to. So the number of pairs grows with
 * the number of names, and not with its square.
 */
final class Candidates {

    private static final int MOST_NAMES_OF_A_KEY = 60;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final int LONGEST_ABBREVIATED = 16;

    private final Map<String, List<GroupFacts>> groupsByKey = new LinkedHashMap<>();

    Candidates(Iterable<GroupFacts> groups) {
        groups.forEach(this::add);
    }

    /** Two groups, in the order given to the constructor. */
    record Pair(GroupFacts one, GroupFacts other) {

        Comparison compared() {
            return Comparison.of(one, other);
        }
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Map<GroupFacts, Integer> order = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        for (List<GroupFacts> groups : groupsByKey.values()) {
            if (groups.size() <= MOST_NAMES_OF_A_KEY) {
                addPairs(pairs, groups, order, seen);
            }
        }
        return pairs;
    }

    private static void addPairs(
            List<Pair> pairs, List<GroupFacts> groups, Map<GroupFacts, Integer> order, Set<Long> seen) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                long left = order.computeIfAbsent(groups.get(i), facts -> order.size());
                long right = order.computeIfAbsent(groups.get(j), facts -> order.size());
                if (seen.add(Math.min(left, right) << 32 | Math.max(left, right))) {
                    pairs.add(new Pair(groups.get(i), groups.get(j)));
                }
            }
        }
    }

    private void add(GroupFacts facts) {
        Set<String> keys = new HashSet<>();
        facts.forms().forEach(form -> addKeys(keys, form));
        keys.stream()
                .sorted()
                .forEach(key -> groupsByKey
                        .computeIfAbsent(key, none -> new ArrayList<>())
                        .add(facts));
    }

    private static void addKeys(Set<String> keys, String form) {
        for (int i = 0; i + 1 < form.length(); i++) {
            keys.add(form.substring(i, i + 2));
        }
        // 北科大 for 北京科技大学: the first character, and any that follows.
        if (form.length() <= LONGEST_ABBREVIATION) {
            keys.add(form.charAt(0) + "…" + form.charAt(form.length() - 1));
        } else {
            for (int i = 1; i < Math.min(form.length(), LONGEST_ABBREVIATED); i++) {
                keys.add(form.charAt(0) + "…" + form.charAt(i));
            }
        }
    }
}
