package nianlun.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianlun.mention.EntityType;
import nianlun.mention.Mention;
import nianlun.mention.MentionExtractor;
import nianlun.mention.ReportMentions;
import nianlun.report.Report;
import nianlun.report.Sentence;
import nianlun.report.Span;

/** An extractor that finds the names it was told, the longest first, and nothing else. */
public final class KnownNames implements MentionExtractor {

    private final Map<String, EntityType> typeOfName = new LinkedHashMap<>();

    /** Another name to find. */
    public KnownNames and(EntityType type, String... names) {
        for (String name : names) {
            typeOfName.put(name, type);
        }
        return this;
    }

    @Override
    public List<ReportMentions> extract(List<Report> reports) {
        return reports.stream()
                .map(report -> new ReportMentions(
                        report,
                        report.sentences()
                                .flatMap(sentence -> mentionsIn(sentence).stream())
                                .toList()))
                .toList();
    }

    private List<Mention> mentionsIn(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        typeOfName.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getKey().length()))
                .forEach(entry -> add(mentions, sentence, entry.getKey(), entry.getValue()));
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    private static void add(List<Mention> mentions, Sentence sentence, String name, EntityType type) {
        for (int at = sentence.text().indexOf(name);
                at >= 0;
                at = sentence.text().indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            if (mentions.stream().noneMatch(found -> found.span().overlaps(span))) {
                mentions.add(new Mention(sentence, span, type, 0.9, List.of("known")));
            }
        }
    }
}
