package nianlun.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClusteringTests {

    private static final Map<String, Double> FITS =
            Map.of("ab", 3.0, "bc", 2.0, "ac", -1.0, "cd", 1.5, "bd", -3.0, "ad", -3.0, "de", Clustering.NEVER);

    @Test
    void theBestFittingAreJoinedFirstAndClustersOnlyIfAllTheirMembersFitInTheMean() {
        assertThat(clusters(List.of("a", "b", "c", "d", "e")))
                .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c", "d"), Set.of("e"));
    }

    @Test
    void theOrderOfTheMembersDoesNotMatter() {
        List<String> members = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(members, new Random(seed));
            assertThat(clusters(members)).isEqualTo(clusters(List.of("a", "b", "c", "d", "e")));
        }
    }

    private static Set<Set<String>> clusters(List<String> members) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add(new int[] {i, j});
            }
        }
        return new Clustering<String>(ClusteringTests::fit, 0)
                .join(members.stream().map(List::of).toList(), pairs).stream()
                        .map(Set::copyOf)
                        .collect(Collectors.toSet());
    }

    private static double fit(String one, String other) {
        String key = one.compareTo(other) < 0 ? one + other : other + one;
        return FITS.getOrDefault(key, -2.0);
    }
}
