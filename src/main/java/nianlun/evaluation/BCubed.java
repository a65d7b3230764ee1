package nianlun.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How well mentions are linked (B³): for each mention, the share of those linked with it that belong to it (precision),
 * and of those that belong to it the share that is linked with it (recall), as a mean over all mentions.
 */
public record BCubed(double precision, double recall, int mentions) {

    /** Measures these links; without any, precision and recall are 0. */
    public static BCubed of(List<Link> links) {
        var together = sizes(links, BCubed::both);
        var linked = sizes(links, BCubed::cluster);
        var belonging = sizes(links, BCubed::thing);
        double precision = 0;
        double recall = 0;
        for (Link link : links) {
            double common = together.getOrDefault(both(link), 0L);
            precision += common / linked.getOrDefault(cluster(link), 1L);
            recall += common / belonging.getOrDefault(thing(link), 1L);
        }
        int mentions = Math.max(1, links.size());
        return new BCubed(precision / mentions, recall / mentions, links.size());
    }

    public double f1() {
        return Tally.harmonicMean(precision, recall);
    }

    private static List<String> both(Link link) {
        return List.of(link.place(), link.entity(), link.canonical());
    }

    private static List<String> cluster(Link link) {
        return List.of(link.place(), link.entity());
    }

    private static List<String> thing(Link link) {
        return List.of(link.place(), link.canonical());
    }

    private static <K> Map<K, Long> sizes(List<Link> links, Function<Link, K> key) {
        return links.stream().collect(groupingBy(key, counting()));
    }
}
