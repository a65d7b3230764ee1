package nianlun.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianlun.resolution.YearCounts;

/** Counts which things are named in one clause, and whether they are just listed side by side there. */
final class CompanyCounter {

    private static final Pattern BETWEEN_MEMBERS_OF_A_LIST = Pattern.compile("[“”\"‘’]*(、|和|与|及|以及|或)[“”\"‘’]*");
    private static final int LONGEST_TELLING_LIST = 6;

    private final Map<EdgeKey, Company> companyByPair = new LinkedHashMap<>();

    static Map<EdgeKey, Company> count(Collection<Evidence> evidence) {
        CompanyCounter counter = new CompanyCounter();
        evidence.stream()
                .collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(counter::countClause);
        return counter.companyByPair;
    }

    private record Place(String sentence, int clause) {
        static Place of(Evidence evidence) {
            return new Place(evidence.sentence(), evidence.clause());
        }
    }

    private void countClause(List<Evidence> clause) {
        int[] lists = listOfEach(clause);
        Map<EdgeKey, Company> inThisClause = new LinkedHashMap<>();
        for (int i = 0; i < clause.size(); i++) {
            for (int j = i + 1; j < clause.size(); j++) {
                Evidence left = clause.get(i);
                Evidence right = clause.get(j);
                if (!left.entity().equals(right.entity())) {
                    boolean isListed = lists[i] == lists[j];
                    Company company = once(left, isListed, isListed && sizeOf(lists, lists[i]) > LONGEST_TELLING_LIST);
                    inThisClause.merge(pair(left, right), company, CompanyCounter::closer);
                }
            }
        }
        inThisClause.forEach((pair, company) -> companyByPair.merge(pair, company, Company::plus));
    }

    /** Two mentions are members of one list if nothing but other members and separators stands between them. */
    private static int[] listOfEach(List<Evidence> clause) {
        int[] lists = new int[clause.size()];
        for (int i = 1; i < lists.length; i++) {
            Evidence left = clause.get(i - 1);
            String between = left.text()
                    .substring(left.span().end(), clause.get(i).span().start());
            boolean isSameList = BETWEEN_MEMBERS_OF_A_LIST.matcher(between).matches();
            lists[i] = isSameList ? lists[i - 1] : lists[i - 1] + 1;
        }
        return lists;
    }

    private static int sizeOf(int[] lists, int list) {
        int size = 0;
        for (int other : lists) {
            size += other == list ? 1 : 0;
        }
        return size;
    }

    private static Company once(Evidence where, boolean isListed, boolean isInLongList) {
        return new Company(
                YearCounts.once(where.year()),
                isListed ? 0 : 1,
                isInLongList ? 0 : 1,
                new TreeSet<>(List.of(where.sentence())));
    }

    /** A clause counts once for a pair, by the mentions that stand closest to each other. */
    private static Company closer(Company a, Company b) {
        return a.strength() >= b.strength() ? a : b;
    }

    private static EdgeKey pair(Evidence a, Evidence b) {
        return a.entity().compareTo(b.entity()) < 0
                ? EdgeKey.between(a.entity(), b.entity())
                : EdgeKey.between(b.entity(), a.entity());
    }
}
