package nianlun.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nianlun.resolution.YearCounts;

/**
 * How two things stand together in clauses.
 *
 * @param clauses the clauses that name both, by year
 * @param apart how many of these do not just list them side by side
 * @param near how many of these do not just list them side by side in a list of more than six
 * @param sentences the ids of the sentences, in order
 */
record Company(YearCounts clauses, int apart, int near, SortedSet<String> sentences) {

    static final Company NONE = new Company(YearCounts.NONE, 0, 0, new TreeSet<>());

    /** A list says less of two things than a clause that is about both, and a long one nothing. */
    private static final double WEIGHT_OF_A_LIST = 0.25;

    /** As an {@code APPEARS_WITH} edge has it. */
    static Company of(Map<String, Object> row) {
        return new Company(
                YearCounts.of(GraphRows.numbers(row, "years"), GraphRows.numbers(row, "counts")),
                GraphRows.number(row, "apart"),
                GraphRows.number(row, "near"),
                new TreeSet<>(GraphRows.texts(row, "sentences")));
    }

    Map<String, Object> properties() {
        return Map.of(
                "years", clauses.years(),
                "counts", clauses.counts(),
                "listed", isListedOnly(),
                "apart", apart,
                "near", near,
                "sentences", List.copyOf(sentences),
                "strength", strength());
    }

    Company plus(Company other) {
        SortedSet<String> all = new TreeSet<>(sentences);
        all.addAll(other.sentences);
        return new Company(clauses.plus(other.clauses), apart + other.apart, near + other.near, all);
    }

    Company minus(Company other) {
        SortedSet<String> rest = new TreeSet<>(sentences);
        rest.removeAll(other.sentences);
        return new Company(
                clauses.minus(other.clauses), Math.max(0, apart - other.apart), Math.max(0, near - other.near), rest);
    }

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    private boolean isListedOnly() {
        return apart == 0;
    }

    double strength() {
        return apart + WEIGHT_OF_A_LIST * (near - apart);
    }
}
