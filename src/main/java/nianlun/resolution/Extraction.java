package nianlun.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianlun.division.DivisionCode;
import nianlun.mention.MentionExtractor;
import nianlun.report.Report;
import nianlun.report.ReportId;

/** The way from reports to entities, jurisdiction by jurisdiction, without a database. Safe for use by several threads. */
public final class Extraction {

    /** Of two readings of one report the fuller one counts; the order in which they came must not matter. */
    private static final Comparator<Report> FULLEST_FIRST = Comparator.<Report>comparingLong(
                    report -> -report.sentences().count())
            .thenComparing(Report::document)
            .thenComparing(Report::extent);

    private final MentionExtractor extractor;
    private final Resolver resolver;

    public Extraction(MentionExtractor extractor, Resolver resolver) {
        this.extractor = extractor;
        this.resolver = resolver;
    }

    /** The reports of each jurisdiction, by its code. */
    public static SortedMap<DivisionCode, List<Report>> byJurisdiction(Collection<Report> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        report -> report.jurisdiction().code(), TreeMap::new, Collectors.toList()));
    }

    /** What the reports of one jurisdiction name. A report that is given twice is read once, from its fullest text. */
    public Resolution resolve(
            Collection<Report> reportsOfOneJurisdiction, Identities identities, Judgements judgements) {
        return resolver.resolve(extractor.extract(fullest(reportsOfOneJurisdiction)), identities, judgements);
    }

    /** One reading of each report, oldest report first. */
    static List<Report> fullest(Collection<Report> reports) {
        Map<ReportId, Report> chosen = new TreeMap<>();
        List<Report> inOrder = new ArrayList<>(reports);
        inOrder.sort(FULLEST_FIRST);
        inOrder.forEach(report -> chosen.putIfAbsent(report.id(), report));
        return List.copyOf(chosen.values());
    }
}
