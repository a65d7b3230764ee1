package nianlun.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many groups have a name with certain characters in it. */
final class PieceCounts {

    private final int groups;
    private final Map<String, Integer> groupsByTwoCharacters = new HashMap<>();

    private final Map<String, Set<String>> namesByNameWithoutAmount = new HashMap<>();

    PieceCounts(List<GroupFacts> groups) {
        this.groups = groups.size();
        groups.forEach(this::count);
    }

    /** How many groups have a name with the rarest two neighbouring characters of this run: no fewer have the run itself. */
    int groupsWith(String run) {
        int least = groups;
        for (int i = 0; i + 1 < run.length(); i++) {
            least = Math.min(least, groupsByTwoCharacters.getOrDefault(run.substring(i, i + 2), groups));
        }
        return least;
    }

    /** How many amounts names have that are this one but for an amount. */
    int amountsOf(String form) {
        return (int) namesByNameWithoutAmount.getOrDefault(form, Set.of()).stream()
                .filter(name -> !name.equals(form))
                .count();
    }

    private void count(GroupFacts group) {
        group.forms()
                .forEach(form -> namesByNameWithoutAmount
                        .computeIfAbsent(Names.withoutAmount(form), none -> new HashSet<>())
                        .add(form));
        Set<String> pairs = new HashSet<>();
        group.forms().forEach(form -> {
            for (int i = 0; i + 1 < form.length(); i++) {
                pairs.add(form.substring(i, i + 2));
            }
        });
        pairs.forEach(pair -> groupsByTwoCharacters.merge(pair, 1, Integer::sum));
    }
}
