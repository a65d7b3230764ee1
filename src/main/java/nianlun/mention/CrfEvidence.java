package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianlun.report.Span;

/** What the labels of the characters say for or against a name at a span, and for the spans that it would rule out. */
final class CrfEvidence {

    static final String FINDER = "crf";

    private static final double LEAST = 0.01;

    private final Map<Span, List<Find>> votes;
    private final List<Map.Entry<Span, Double>> labelled;
    private final List<Enumeration> enumerations;

    CrfEvidence(Ballot ballot) {
        votes = ballot.votes();
        enumerations = ballot.reading().enumerations();
        labelled = votes.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), probability(entry.getValue())))
                .filter(entry -> entry.getValue() > 0)
                .toList();
    }

    static double probability(List<Find> votes) {
        double sum = 0;
        for (Find vote : votes) {
            sum += vote.finder().equals(FINDER) ? vote.confidence() : 0;
        }
        return sum;
    }

    List<String> on(Span span, String ending) {
        List<Find> found = votes.getOrDefault(span, List.of());
        double probability = probability(found);
        String rough = "labels:" + bucket(probability, 1);
        double rival = rival(span);
        List<String> evidence = new ArrayList<>();
        evidence.add("labels in detail:" + bucket(probability, 3));
        evidence.add(rough);
        evidence.add(rough + " " + ending);
        evidence.add(rough + " length:" + Math.min(10, span.length()));
        evidence.add("rival:" + bucket(rival, 2));
        evidence.add(rough + " rival:" + bucket(rival, 1));
        for (Find vote : found) {
            if (vote.finder().equals(FINDER)) {
                evidence.add("label:" + vote.type() + " " + (int) (5 * vote.confidence() / probability));
            } else if (vote.finder().equals("repetition") || vote.finder().equals("division")) {
                evidence.add(rough + " " + vote.finder() + ":" + vote.clue());
            }
        }
        evidence.add(rough + " " + Ballot.finders(found));
        mates(span, rough, evidence);
        return evidence;
    }

    /** What the labels say of the other members of the list that the span is one of: one known member types the whole list. */
    private void mates(Span span, String rough, List<String> evidence) {
        for (Enumeration list : enumerations) {
            if (list.members().size() > 1
                    && list.members().stream().anyMatch(member -> member.span().equals(span))) {
                double[] sums = new double[EntityType.values().length];
                list.members().stream()
                        .map(Phrase::span)
                        .filter(other -> !other.equals(span))
                        .flatMap(other -> votes.getOrDefault(other, List.of()).stream())
                        .filter(vote -> vote.finder().equals(FINDER))
                        .forEach(vote -> sums[Labels.number(vote.type())] += vote.confidence());
                int best = 0;
                for (int i = 1; i < sums.length; i++) {
                    best = sums[i] > sums[best] ? i : best;
                }
                String mates = "mates:" + Labels.typeOf(best) + " "
                        + bucket(sums[best] / (list.members().size() - 1), 1);
                evidence.add(mates);
                evidence.add(rough + " " + mates);
            }
        }
    }

    private double rival(Span span) {
        double most = 0;
        for (Map.Entry<Span, Double> other : labelled) {
            if (other.getKey().overlaps(span) && !other.getKey().equals(span)) {
                most = Math.max(most, other.getValue());
            }
        }
        return most;
    }

    /** Its log odds, in so many steps to one. */
    private static String bucket(double probability, int steps) {
        if (probability < LEAST) {
            return "none";
        }
        double odds = Math.log(probability / (1 - Math.min(probability, 0.9995)));
        return String.valueOf(Math.round(odds * steps));
    }
}
