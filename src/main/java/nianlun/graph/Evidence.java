package nianlun.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nianlun.report.Sentence;
import nianlun.report.Span;
import nianlun.resolution.LinkedMention;
import nianlun.resolution.Resolution;

/**
 * A mention as it counts in the graph, whether just found or read back from the store.
 *
 * @param sentence the sentence's id
 * @param text the sentence's text
 * @param clause which clause of its sentence it stands in, from 0
 * @param span its characters in the sentence
 */
record Evidence(String entity, String name, int year, String sentence, String text, int clause, Span span) {

    /** The evidence that was just found, in the order of the text. */
    static List<Evidence> found(Resolution resolution) {
        List<Evidence> evidence = new ArrayList<>();
        for (LinkedMention linked : resolution.mentions()) {
            Sentence sentence = linked.mention().sentence();
            evidence.add(new Evidence(
                    linked.entity().value(),
                    linked.name(),
                    linked.report().year(),
                    linked.sentence().toString(),
                    sentence.text(),
                    sentence.clauseOf(linked.mention().span()),
                    linked.mention().span()));
        }
        return evidence;
    }

    /** The evidence that stored sentences and mentions give, in the order of the text within each sentence. */
    static List<Evidence> stored(GraphRows rows) {
        Map<String, StoredSentence> sentences = new HashMap<>();
        rows.nodes(NodeKind.SENTENCE).forEach((id, row) -> sentences.put(id, StoredSentence.of(row)));
        List<Evidence> evidence = new ArrayList<>();
        rows.edges(EdgeKind.MENTIONS).forEach((edge, row) -> {
            StoredSentence sentence = Objects.requireNonNull(sentences.get(edge.from()), edge.from());
            evidence.add(sentence.evidence(edge, GraphRows.number(row, "end"), GraphRows.text(row, "surface")));
        });
        evidence.sort(Comparator.comparing(Evidence::sentence).thenComparing(Evidence::span));
        return evidence;
    }

    private record StoredSentence(Sentence sentence, int year) {

        static StoredSentence of(Map<String, Object> row) {
            String text = GraphRows.text(row, "text");
            int ordinal = GraphRows.number(row, "ordinal");
            return new StoredSentence(
                    new Sentence(ordinal, GraphRows.number(row, "start"), text, GraphRows.number(row, "aboutYear")),
                    GraphRows.number(row, "year"));
        }

        Evidence evidence(EdgeKey edge, int end, String surface) {
            Span span = new Span((int) edge.start() - sentence.start(), end - sentence.start());
            return new Evidence(
                    edge.to(),
                    LinkedMention.nameOf(surface),
                    year,
                    edge.from(),
                    sentence.text(),
                    sentence.clauseOf(span),
                    span);
        }
    }
}
