package nianlun.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nianlun.resolution.YearCounts;

/**
 * What a body of evidence adds up to: how often each thing is called by each name, and which things stand together.
 * Tallies of different jurisdictions may be added and taken away, so a thing that several of them name has one sum.
 */
record Tally(Map<EdgeKey, YearCounts> names, Map<EdgeKey, Company> company) {

    static Tally of(Collection<Evidence> evidence) {
        Map<EdgeKey, YearCounts> names = new LinkedHashMap<>();
        for (Evidence mention : evidence) {
            names.merge(
                    EdgeKey.between(mention.entity(), mention.name()),
                    YearCounts.once(mention.year()),
                    YearCounts::plus);
        }
        return new Tally(names, CompanyCounter.count(evidence));
    }
}
