package nianlun.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nianlun.division.DivisionCode;
import nianlun.mention.Mention;
import nianlun.mention.ReportMentions;
import nianlun.report.Document;
import nianlun.report.Report;
import nianlun.report.ReportReader;
import nianlun.report.Sentence;
import nianlun.report.Span;

/** The names that careful readers marked, as mentions that are given: what is left to do is to link them. */
final class MarkedMentions {

    private static final List<String> BY = List.of("gold");

    private final SortedMap<DivisionCode, List<ReportMentions>> byPlace = new TreeMap<>();
    private final Map<Mention, GoldMention> marks = new HashMap<>();
    private final Map<Mention, String> places = new HashMap<>();

    MarkedMentions(ReportReader reader, Collection<Gold> golds) {
        golds.forEach(gold -> add(gold, reader));
    }

    /** The reports of each jurisdiction with the mentions that were marked in them. */
    Collection<List<ReportMentions>> byPlace() {
        return byPlace.values();
    }

    /** What the reader marked there. */
    GoldMention markOf(Mention mention) {
        return Optional.ofNullable(marks.get(mention)).orElseThrow();
    }

    /** The place as the gold files name it. */
    String placeOf(Mention mention) {
        return Optional.ofNullable(places.get(mention)).orElseThrow();
    }

    private void add(Gold gold, ReportReader reader) {
        Report report = reader.readAsOne(Document.of(gold.name(), gold.text().plain()));
        TreeMap<Integer, Sentence> sentences = new TreeMap<>();
        report.sentences().forEach(sentence -> sentences.put(sentence.start(), sentence));
        List<Mention> mentions = new ArrayList<>();
        for (GoldMention mark : gold.text().mentions()) {
            mentionOf(mark, sentences).ifPresent(mention -> {
                mentions.add(mention);
                marks.put(mention, mark);
                places.put(mention, gold.place());
            });
        }
        byPlace.computeIfAbsent(report.jurisdiction().code(), code -> new ArrayList<>())
                .add(new ReportMentions(report, mentions));
    }

    /** Nothing where a mark lies in no sentence, or crosses the end of one. */
    private static Optional<Mention> mentionOf(GoldMention mark, NavigableMap<Integer, Sentence> sentences) {
        return Optional.ofNullable(sentences.floorEntry(mark.span().start()))
                .map(Map.Entry::getValue)
                .filter(sentence -> mark.span().end() <= sentence.end())
                .map(sentence -> new Mention(sentence, within(mark.span(), sentence), mark.type(), 1, BY));
    }

    private static Span within(Span span, Sentence sentence) {
        return span.shifted(-sentence.start());
    }
}
