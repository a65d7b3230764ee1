package nianlun.mention;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nianlun.report.Span;

/**
 * What spans weigh before any name is known from elsewhere; and, as their evidence is at hand, what they will weigh afterwards
 * if no vote for them is added. That spares most spans the second weighing.
 */
final class FirstWeighing {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Expected(List<Find> votes, double[] odds) {}

    private final EvidenceWeights first;
    private final EvidenceWeights second;

    /** By identity: a reading is the same one the second time, and to compare all its words takes longer than to weigh. */
    private final IdentityHashMap<Reading, Map<Span, Expected>> expected = new IdentityHashMap<>();

    FirstWeighing(EvidenceWeights first, EvidenceWeights second) {
        this.first = first;
        this.second = second;
    }

    /** The first odds of a span, which is remembered. */
    double[] first(Weighing weighing, Span span) {
        List<String> evidence = weighing.evidenceOn(span);
        expected.computeIfAbsent(weighing.ballot().reading(), reading -> new HashMap<>())
                .put(span, new Expected(votes(weighing, span), second.odds(evidence)));
        return first.odds(evidence);
    }

    /** Its second odds. */
    double[] second(Weighing weighing, Span span) {
        Expected before =
                expected.getOrDefault(weighing.ballot().reading(), Map.of()).get(span);
        return before != null && before.votes().equals(votes(weighing, span))
                ? before.odds()
                : second.odds(weighing.evidenceOn(span));
    }

    private static List<Find> votes(Weighing weighing, Span span) {
        return weighing.ballot().votes().getOrDefault(span, List.of());
    }
}
