package nianlun.mention;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianlun.report.ReportId;
import nianlun.report.Sentence;
import nianlun.report.Span;

/** Names that some sentence of the jurisdiction's reports says plainly: votes for them wherever else they stand. */
final class SureNames {

    private static final String NAME = "repetition";
    private static final double SURE = 0.75;
    private static final int SEVERAL = 2;
    private static final int LONG = 4;
    private static final Pattern STRETCH = Pattern.compile("\\p{IsHan}{2,3}段(?!时)");

    private record Occurrence(ReportId report, int sentence, Span span) {}

    private final AhoCorasickDoubleArrayTrie<EntityType> trie = new AhoCorasickDoubleArrayTrie<>();
    private final Map<String, EntityType> types = new TreeMap<>();
    private final Set<Occurrence> sure = new HashSet<>();
    private final Map<String, Integer> sureTimes = new HashMap<>();
    private final Map<String, Set<ReportId>> sureReports = new HashMap<>();
    private final Map<String, Integer> allTimes = new HashMap<>();

    SureNames(List<ReportMentions> decided, List<ReportFinds> reports) {
        Map<String, Double> doubts = doubts(decided);
        for (ReportMentions report : decided) {
            report.mentions().stream()
                    .filter(mention -> 1 - doubts.getOrDefault(mention.surface(), 1.0) >= SURE)
                    .forEach(mention -> add(report.report().id(), mention));
        }
        if (!types.isEmpty()) {
            trie.build(new TreeMap<>(types));
        }
        reports.forEach(report -> report.sentences()
                .forEach(found ->
                        count(report.context().report().id(), found.reading().text())));
    }

    /** How probable it is that a name is none although it was taken for one so often. */
    private static Map<String, Double> doubts(List<ReportMentions> decided) {
        Map<String, Double> doubts = new HashMap<>();
        decided.stream()
                .flatMap(report -> report.mentions().stream())
                .forEach(mention -> doubts.merge(mention.surface(), 1 - mention.confidence(), (a, b) -> a * b));
        return doubts;
    }

    private void add(ReportId report, Mention mention) {
        sure.add(new Occurrence(report, mention.sentence().ordinal(), mention.span()));
        types.putIfAbsent(mention.surface(), mention.type());
        sureTimes.merge(mention.surface(), 1, Integer::sum);
        sureReports.computeIfAbsent(mention.surface(), name -> new HashSet<>()).add(report);
    }

    private void count(ReportId report, String text) {
        spans(text).forEach(span -> allTimes.merge(span.of(text), 1, Integer::sum));
        WithoutAmounts.of(text)
                .ifPresent(shorter -> spans(shorter.text()).stream()
                        .filter(span -> shorter.aroundAmount(span).isPresent())
                        .forEach(span -> sureReports
                                .computeIfAbsent(span.of(shorter.text()), name -> new HashSet<>())
                                .add(report)));
    }

    private List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        if (!types.isEmpty()) {
            trie.parseText(text, (start, end, type) -> spans.add(new Span(start, end)));
        }
        return spans;
    }

    /** The report's votes with those of repetition added. */
    ReportFinds in(ReportFinds finds) {
        ReportId report = finds.context().report().id();
        return new ReportFinds(
                finds.context(),
                finds.sentences().stream().map(found -> in(report, found)).toList());
    }

    private FoundInSentence in(ReportId report, FoundInSentence found) {
        Sentence sentence = found.reading().sentence();
        List<Find> finds = new ArrayList<>(found.finds());
        for (Span span : spans(sentence.text())) {
            boolean self = sure.contains(new Occurrence(report, sentence.ordinal(), span));
            String name = span.of(sentence.text());
            vote(span, name, self).ifPresent(finds::add);
            voteOfSeveralReports(withStretch(span, sentence.text()), name, report)
                    .ifPresent(finds::add);
        }
        WithoutAmounts.of(sentence.text()).ifPresent(shorter -> finds.addAll(aroundAmounts(shorter)));
        return new FoundInSentence(found.reading(), finds);
    }

    /** A name that is known without the amount inside of it: 华能20万千瓦高温气冷堆. */
    private List<Find> aroundAmounts(WithoutAmounts shorter) {
        List<Find> finds = new ArrayList<>();
        for (Span span : spans(shorter.text())) {
            EntityType type = types.getOrDefault(span.of(shorter.text()), EntityType.PLACE);
            shorter.aroundAmount(span)
                    .ifPresent(longer -> finds.add(new Find(longer, type, NAME, type + " around an amount", SURE)));
        }
        return finds;
    }

    /** What the other places say of the name; a place is no witness for itself. */
    private Optional<Find> vote(Span span, String name, boolean self) {
        int here = self ? 1 : 0;
        int witnesses = sureTimes.getOrDefault(name, 0) - here;
        if (witnesses == 0) {
            return Optional.empty();
        }
        int others = allTimes.getOrDefault(name, 0) - 1;
        double share = Math.min(1, (double) witnesses / others);
        EntityType type = types.getOrDefault(name, EntityType.PLACE);
        String clue = "%s %s of the other times"
                .formatted(type, share > 0.8 ? "nearly all" : share > 0.5 ? "most" : share > 0.2 ? "some" : "few");
        return Optional.of(new Find(span, type, NAME, clue, share * 0.9));
    }

    /** What several other years call by a name of some length is hardly anything else in this one. */
    private Optional<Find> voteOfSeveralReports(Span span, String name, ReportId here) {
        Set<ReportId> reports = sureReports.getOrDefault(name, Set.of());
        int others = reports.size() - (reports.contains(here) ? 1 : 0);
        if (others < SEVERAL || name.length() < LONG) {
            return Optional.empty();
        }
        EntityType type = types.getOrDefault(name, EntityType.PLACE);
        return Optional.of(new Find(span, type, NAME, type + " in several other reports", SURE));
    }

    /** 莱荣高铁 and the place that its stretch lies in: 莱荣高铁荣成段. */
    private static Span withStretch(Span span, String text) {
        Matcher stretch = STRETCH.matcher(text).region(span.end(), text.length());
        return stretch.lookingAt() ? new Span(span.start(), stretch.end()) : span;
    }
}
