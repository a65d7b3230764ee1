package nianlun.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import nianlun.resolution.YearCounts;

/**
 * What a body of evidence adds up to: how often each thing is called by each name, and which things stand together.
 * Tallies of different jurisdictions may be added and taken away, so a thing that several of them name has one sum.
 */
record Tally(Map<EdgeKey, YearCounts> names, Map<EdgeKey, Company> company) {

    Tally {
        names = new TreeMap<>(names);
        names.values().removeIf(YearCounts::isEmpty);
        company = new TreeMap<>(company);
        company.values().removeIf(Company::isEmpty);
    }

    static Tally of(Collection<Evidence> evidence) {
        Map<EdgeKey, YearCounts> names = new HashMap<>();
        for (Evidence mention : evidence) {
            names.merge(
                    EdgeKey.between(mention.entity(), mention.name()),
                    YearCounts.once(mention.year()),
                    YearCounts::plus);
        }
        return new Tally(names, CompanyCounter.count(evidence));
    }

    /** The tally that stored edges hold. */
    static Tally stored(GraphRows rows) {
        Map<EdgeKey, YearCounts> names = new HashMap<>();
        rows.edges(EdgeKind.KNOWN_AS)
                .forEach((edge, row) -> names.put(
                        edge, YearCounts.of(GraphRows.numbers(row, "years"), GraphRows.numbers(row, "counts"))));
        Map<EdgeKey, Company> company = new HashMap<>();
        rows.edges(EdgeKind.APPEARS_WITH).forEach((edge, row) -> company.put(edge, Company.of(row)));
        return new Tally(names, company);
    }

    Tally plus(Tally other) {
        return merged(other, YearCounts::plus, Company::plus);
    }

    Tally minus(Tally other) {
        return merged(other.only(names.keySet(), company.keySet()), YearCounts::minus, Company::minus);
    }

    /** What is said of these entities, and of pairs of them. */
    Tally of(Predicate<String> entity) {
        return only(
                names.keySet().stream().filter(edge -> entity.test(edge.from())).toList(),
                company.keySet().stream()
                        .filter(edge -> entity.test(edge.from()) && entity.test(edge.to()))
                        .toList());
    }

    private Tally only(Collection<EdgeKey> nameEdges, Collection<EdgeKey> pairs) {
        Map<EdgeKey, YearCounts> someNames = new HashMap<>(names);
        someNames.keySet().retainAll(nameEdges);
        Map<EdgeKey, Company> someCompany = new HashMap<>(company);
        someCompany.keySet().retainAll(pairs);
        return new Tally(someNames, someCompany);
    }

    private Tally merged(Tally other, BinaryOperator<YearCounts> ofNames, BinaryOperator<Company> ofCompany) {
        Map<EdgeKey, YearCounts> mergedNames = new HashMap<>(names);
        other.names.forEach((edge, counts) -> mergedNames.merge(edge, counts, ofNames));
        Map<EdgeKey, Company> mergedCompany = new HashMap<>(company);
        other.company.forEach((pair, together) -> mergedCompany.merge(pair, together, ofCompany));
        return new Tally(mergedNames, mergedCompany);
    }
}
