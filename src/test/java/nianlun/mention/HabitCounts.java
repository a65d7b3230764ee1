package nianlun.mention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How often each character, or each pair, stands in names of companies, in names of places and in running text. */
record HabitCounts(Map<String, Integer> companies, Map<String, Integer> places, Map<String, Integer> text) {

    /** Whether something that was counted so often is worth a row. */
    @FunctionalInterface
    interface Worth {
        boolean isRow(int company, int place, int running);
    }

    /** Odds beyond {@code e}^4.5 to 1 say nothing more. */
    private static final int MOST = 9;

    /** As if all lists went on with rare characters: a small list's zero is no proof. */
    private static final int UNSEEN = 5000;

    HabitCounts {
        companies = Map.copyOf(companies);
        places = Map.copyOf(places);
        text = Map.copyOf(text);
    }

    static HabitCounts of(int length, List<String> companies, List<String> places, List<String> text) {
        return new HabitCounts(counts(length, companies), counts(length, places), counts(length, text));
    }

    /** In the order of the characters' numbers. */
    Stream<String> rows(Worth worth) {
        int inCompanies = sum(companies);
        int inPlaces = sum(places);
        int inText = sum(text);
        TreeSet<String> all = new TreeSet<>(companies.keySet());
        all.addAll(places.keySet());
        all.addAll(text.keySet());
        return all.stream()
                .filter(key -> worth.isRow(of(key, companies), of(key, places), of(key, text)))
                .map(key -> {
                    double running = share(of(key, text), inText);
                    long company = habit(share(of(key, companies), inCompanies) - running);
                    long place = habit(share(of(key, places), inPlaces) - running);
                    return key + "\t" + company + "\t" + place;
                });
    }

    private static Map<String, Integer> counts(int length, List<String> strings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String string : strings) {
            for (int i = 0; i + length <= string.length(); i++) {
                counts.merge(string.substring(i, i + length), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int of(String key, Map<String, Integer> counts) {
        return counts.getOrDefault(key, 0);
    }

    private static double share(int count, int all) {
        return Math.log((count + 1.0) / (all + UNSEEN));
    }

    private static long habit(double logOdds) {
        return (long) Math.max(-MOST, Math.min(MOST, Math.rint(logOdds * 2)));
    }
}
