package nianlun.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nianlun.report.Span;

/**
 * The spans of a sentence that finders voted for, each with its votes, from left to right.
 *
 * @param votes those of the finders and labels
 * @param listed those of the user's lexicon, which stand apart: nothing was learned about them
 */
record Ballot(Reading reading, Map<Span, List<Find>> votes, Map<Span, Find> listed) {

    /**
     * Labels are surer of themselves than they are right; by this much, in log odds (Platt 1999). Learned from the labels of all
     * tagged reports by models that had not seen their places: docs/quality.md.
     */
    private static final double SLOPE = 0.62;

    private static final double SHIFT = -0.15;
    private static final double NEARLY = 1 - 1e-6;

    static Ballot of(FoundInSentence found) {
        Map<Span, List<Find>> bySpan = new TreeMap<>();
        Map<Span, Find> listed = new TreeMap<>();
        for (Find find : found.finds()) {
            if (find.finder().equals(LexiconFinder.NAME)) {
                listed.put(find.span(), find);
            } else {
                bySpan.computeIfAbsent(find.span(), span -> new ArrayList<>()).add(find);
            }
        }
        return new Ballot(found.reading(), bySpan, listed);
    }

    /** The spans that are names with more than this probability, as the mentions that they would be, from left to right. */
    List<Mention> candidates(double threshold) {
        SortedSet<Span> spans = new TreeSet<>(votes.keySet());
        spans.addAll(listed.keySet());
        List<Mention> candidates = new ArrayList<>();
        for (Span span : spans) {
            Find own = listed.get(span);
            if (own != null) {
                candidates.add(mention(span, own.type(), own.confidence()));
            } else {
                Map<EntityType, Double> types = types(span);
                double probability = sum(types);
                if (probability > threshold) {
                    candidates.add(mention(span, mostProbable(types), probability));
                }
            }
        }
        return candidates;
    }

    /** How probable each type is at a span by the labels of its characters; types that are next to impossible are not in it. */
    Map<EntityType, Double> types(Span span) {
        Map<EntityType, Double> types = new EnumMap<>(EntityType.class);
        for (Find vote : votes.getOrDefault(span, List.of())) {
            if (vote.finder().equals(LabelFinder.NAME)) {
                types.put(vote.type(), vote.confidence());
            }
        }
        double sum = sum(types);
        types.replaceAll((type, probability) -> probability / sum * calibrated(sum));
        return types;
    }

    private static double calibrated(double probability) {
        double likely = Math.min(NEARLY, probability);
        return 1 / (1 + Math.exp(-SLOPE * Math.log(likely / (1 - likely)) - SHIFT));
    }

    private static double sum(Map<EntityType, Double> types) {
        return types.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static EntityType mostProbable(Map<EntityType, Double> types) {
        return types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private Mention mention(Span span, EntityType type, double confidence) {
        List<String> by =
                votesFor(span).stream().map(Find::finder).distinct().sorted().toList();
        return new Mention(reading.sentence(), span, type, confidence, by);
    }

    /** All votes for a span, the lexicon's last. */
    List<Find> votesFor(Span span) {
        List<Find> all = new ArrayList<>(votes.getOrDefault(span, List.of()));
        Find own = listed.get(span);
        if (own != null) {
            all.add(own);
        }
        return all;
    }
}
