package nianlun.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianlun.report.Span;

/** Votes of two made-up finders, and a decision that has learned to trust the one fully and the other somewhat. */
final class WeighedVotes {

    static final double THRESHOLD = 0.25;

    private static final String SURE = "hanlp";
    private static final String LIKELY = "list";

    private WeighedVotes() {}

    static WeighingDecision decision() {
        Map<String, float[]> weights = new HashMap<>();
        for (EntityType type : EntityType.values()) {
            weights.put(SURE + ":" + type, onType(type, 6));
            weights.put(LIKELY + ":" + type, onType(type, 4));
        }
        weights.put("any:", new float[] {-3, -4, -4, -4, -4});
        var learned = new EvidenceWeights(weights);
        return new WeighingDecision(new NameWords(), learned, learned, THRESHOLD);
    }

    private static float[] onType(EntityType type, float odds) {
        float[] weights = {-1, -1, -1, -1, -1};
        weights[Labels.number(type)] = odds;
        return weights;
    }

    /** A vote that makes a name sure: a probability of 0.95 for an enterprise, 0.88 for others. */
    static Find sure(EntityType type, String text, String name) {
        return vote(SURE, type, text, name);
    }

    /** A vote that makes a name probable, and not sure: 0.73 for an enterprise, and half for others. */
    static Find likely(EntityType type, String text, String name) {
        return vote(LIKELY, type, text, name);
    }

    private static Find vote(String finder, EntityType type, String text, String name) {
        int start = text.indexOf(name);
        return new Find(new Span(start, start + name.length()), type, finder, type.name(), 0.9);
    }

    static List<ReportFinds> of(Reading reading, List<Find> finds) {
        ReportContext context = new ReportContext(Texts.report(2023, reading.text()), Gazetteer.empty());
        return List.of(new ReportFinds(context, List.of(new FoundInSentence(reading, finds))));
    }
}
