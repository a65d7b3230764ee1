package nianlun.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Chooses from mentions that overlap those whose weights sum up to most (weighted interval scheduling). */
final class BestCover {

    private BestCover() {}

    static List<Mention> of(List<Mention> candidates, ToDoubleFunction<Mention> weight) {
        List<Mention> byEnd = candidates.stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().end()))
                .toList();
        double[] best = new double[byEnd.size() + 1];
        int[] before = new int[byEnd.size()];
        for (int i = 0; i < byEnd.size(); i++) {
            before[i] = endingBefore(byEnd, i);
            best[i + 1] = Math.max(best[i], best[before[i]] + weight.applyAsDouble(byEnd.get(i)));
        }
        List<Mention> chosen = new ArrayList<>();
        for (int i = byEnd.size(); i > 0; ) {
            if (best[i] > best[i - 1]) {
                chosen.add(byEnd.get(i - 1));
                i = before[i - 1];
            } else {
                i--;
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }

    private static int endingBefore(List<Mention> byEnd, int i) {
        int start = byEnd.get(i).span().start();
        int count = i;
        while (count > 0 && byEnd.get(count - 1).span().end() > start) {
            count--;
        }
        return count;
    }
}
