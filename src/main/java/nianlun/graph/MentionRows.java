package nianlun.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nianlun.mention.Mention;
import nianlun.report.Report;
import nianlun.report.Section;
import nianlun.report.SectionKind;
import nianlun.report.Sentence;
import nianlun.resolution.LinkedMention;
import nianlun.resolution.Resolution;

/** The edges from sentences to what they mention, and from what is mentioned to the reports: one a thing and report. */
final class MentionRows {

    private final Map<Sentence, SectionKind> kinds = new HashMap<>();
    private final GraphRows rows = new GraphRows();

    private MentionRows(List<Report> reports) {
        for (Report report : reports) {
            for (Section section : report.sections()) {
                section.sentences().forEach(sentence -> kinds.put(sentence, section.kind()));
            }
        }
    }

    static GraphRows of(Resolution resolution) {
        MentionRows rows = new MentionRows(resolution.reports());
        resolution.mentions().forEach(rows::addMention);
        rows.addReportEdges(resolution);
        return rows.rows;
    }

    private void addMention(LinkedMention linked) {
        Mention mention = linked.mention();
        rows.add(
                EdgeKind.MENTIONS,
                new EdgeKey(linked.sentence().toString(), linked.entity().value(), mention.start()),
                Map.of(
                        "start", mention.start(),
                        "end", mention.end(),
                        "surface", mention.surface(),
                        "type", mention.type().name(),
                        "confidence", mention.confidence(),
                        "by", mention.by()));
    }

    private void addReportEdges(Resolution resolution) {
        Map<EdgeKey, List<LinkedMention>> byEdge = new TreeMap<>();
        Map<String, SortedSet<Integer>> years = new HashMap<>();
        for (LinkedMention linked : resolution.mentions()) {
            String entity = linked.entity().value();
            byEdge.computeIfAbsent(EdgeKey.between(entity, linked.report().id().value()), edge -> new ArrayList<>())
                    .add(linked);
            years.computeIfAbsent(entity, id -> new TreeSet<>())
                    .add(linked.report().year());
        }
        byEdge.forEach((edge, mentions) -> rows.add(
                EdgeKind.MENTIONED_IN, edge, mentionedIn(mentions, Objects.requireNonNull(years.get(edge.from())))));
    }

    private Map<String, Object> mentionedIn(List<LinkedMention> mentions, SortedSet<Integer> years) {
        Report report = mentions.get(0).report();
        return Map.of(
                "year", report.year(),
                "place", report.jurisdiction().code().value(),
                "count", mentions.size(),
                "reviewCount", countIn(SectionKind.REVIEW, mentions),
                "planCount", countIn(SectionKind.PLAN, mentions),
                "first", years.first(),
                "last", years.last());
    }

    private int countIn(SectionKind kind, List<LinkedMention> mentions) {
        return (int) mentions.stream()
                .filter(linked -> kinds.get(linked.mention().sentence()) == kind)
                .count();
    }
}
