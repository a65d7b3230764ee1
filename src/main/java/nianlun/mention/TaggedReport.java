package nianlun.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianlun.report.Report;
import nianlun.report.Sentence;
import nianlun.report.Span;

/**
 * A report whose names a careful reader marked: what the recogniser learns from.
 *
 * @param name what it is called where the model says what it was trained on
 * @param names the types that are fair for each name, by its characters in the document
 */
public record TaggedReport(String name, Report report, Map<Span, List<EntityType>> names) {

    public TaggedReport {
        names = new TreeMap<>(names);
    }

    /** For each character of a sentence the set of labels that are right. */
    int[] labels(Sentence sentence) {
        int[] allowed = new int[sentence.text().length()];
        Arrays.fill(allowed, 1 << Labels.OUTSIDE);
        for (Map.Entry<Span, List<EntityType>> name : namesIn(sentence)) {
            Span span = name.getKey().shifted(-sentence.start());
            for (int i = span.start(); i < span.end(); i++) {
                allowed[i] = 0;
                for (EntityType type : name.getValue()) {
                    allowed[i] |= 1 << Labels.in(type, span, i);
                }
            }
        }
        return allowed;
    }

    private List<Map.Entry<Span, List<EntityType>>> namesIn(Sentence sentence) {
        List<Map.Entry<Span, List<EntityType>>> found = new ArrayList<>();
        for (Map.Entry<Span, List<EntityType>> name : names.entrySet()) {
            if (name.getKey().start() >= sentence.start() && name.getKey().end() <= sentence.end()) {
                found.add(name);
            }
        }
        return found;
    }
}
