package nianlun.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianlun.report.Document;
import nianlun.report.DocumentId;
import nianlun.report.Report;
import nianlun.report.ReportId;
import nianlun.report.ReportReader;
import nianlun.report.Span;
import nianlun.resolution.Extraction;
import nianlun.resolution.Identities;
import nianlun.resolution.Judgements;
import nianlun.resolution.LinkedMention;

/** The application itself as what is measured: it reads gold texts as reports, all years of a place together. */
public final class GoldSystem {

    private final ReportReader reader;
    private final Extraction extraction;

    public GoldSystem(ReportReader reader, Extraction extraction) {
        this.reader = reader;
        this.extraction = extraction;
    }

    /** How well the names of the gold texts are found and linked. */
    public Evaluation evaluate(Collection<Gold> golds) {
        List<Report> reports = new ArrayList<>();
        Map<Gold, DocumentId> documents = new LinkedHashMap<>();
        for (Gold gold : golds) {
            Document document = Document.of(gold.name(), gold.text().plain());
            documents.put(gold, document.id());
            reports.add(reader.readAsOne(document));
        }
        Map<DocumentId, List<SystemMention>> found = find(reports);
        return Evaluation.of(List.copyOf(golds), gold -> found.getOrDefault(documents.get(gold), List.of()));
    }

    private Map<DocumentId, List<SystemMention>> find(List<Report> reports) {
        Map<DocumentId, List<SystemMention>> found = new HashMap<>();
        Extraction.byJurisdiction(reports).values().stream()
                .flatMap(GoldSystem::withoutDoubles)
                .map(ofOnePlace -> extraction.resolve(ofOnePlace, Identities.none(), Judgements.none()))
                .flatMap(resolution -> resolution.mentions().stream())
                .forEach(mention -> found.computeIfAbsent(mention.report().document(), document -> new ArrayList<>())
                        .add(measured(mention)));
        return found;
    }

    /** Two gold texts that claim to be one report are both measured, though the application would read only one of them. */
    private static Stream<List<Report>> withoutDoubles(List<Report> reports) {
        Set<ReportId> seen = new HashSet<>();
        Map<Boolean, List<Report>> isFirst =
                reports.stream().collect(Collectors.partitioningBy(report -> seen.add(report.id())));
        List<Report> doubles = isFirst.getOrDefault(false, List.of());
        Stream<List<Report>> first = Stream.of(isFirst.getOrDefault(true, List.of()));
        return doubles.isEmpty() ? first : Stream.concat(first, withoutDoubles(doubles));
    }

    private static SystemMention measured(LinkedMention linked) {
        Span span = new Span(linked.mention().start(), linked.mention().end());
        return SystemMention.withoutStage(
                span,
                linked.mention().type(),
                linked.entity().value(),
                linked.mention().confidence());
    }
}
