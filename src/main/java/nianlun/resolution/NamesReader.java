package nianlun.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianlun.division.Divisions;
import nianlun.mention.Lexicon;
import nianlun.mention.ReportMentions;
import nianlun.report.Jurisdiction;
import nianlun.report.Report;

/** Puts the names of a jurisdiction's reports together that are called the same. */
final class NamesReader {

    private final Divisions divisions;
    private final NationalNames national = NationalNames.bundled();
    private final GivenNames given;
    private final NameParts parts;

    NamesReader(Divisions divisions, Lexicon lexicon, NameParts parts) {
        this.divisions = divisions;
        this.parts = parts;
        this.given = new GivenNames(lexicon);
    }

    /**
     * @param reports at least one; all of one jurisdiction
     * @param judgements those of all jurisdictions
     */
    NamesOfJurisdiction read(List<ReportMentions> reports, Judgements judgements) {
        List<ReportMentions> inOrder = reports.stream()
                .sorted(Comparator.comparing(report -> report.report().id()))
                .toList();
        List<Report> read = inOrder.stream().map(ReportMentions::report).toList();
        Jurisdiction jurisdiction = read.get(read.size() - 1).jurisdiction();
        List<Named> mentions = inOrder.stream().flatMap(NamesReader::named).toList();
        Judgements here = judgements.in(jurisdiction.code());

        Places places = new Places(divisions, jurisdiction);
        HomeNames home = homeNames(jurisdiction, read);
        NameGrouping grouping = new NameGrouping(jurisdiction, places, national, home, given);
        NameGroup groupOfHome = grouping.groupOfHome();
        List<NameGroup> groupOfEach = grouping.group(mentions, here.of(JudgementKind.DIFFERENT));
        Map<String, NameGroup> within = grouping.within(mentions);
        return new NamesOfJurisdiction(
                jurisdiction,
                read,
                mentions,
                groupOfEach,
                List.copyOf(grouping.groups()),
                groupOfHome,
                within,
                places,
                GroupFacts.of(mentions, groupOfEach, home, parts),
                here);
    }

    private HomeNames homeNames(Jurisdiction jurisdiction, List<Report> reports) {
        SortedSet<String> ownNames = new TreeSet<>();
        reports.forEach(report -> ownNames.add(report.jurisdiction().name()));
        return HomeNames.of(jurisdiction, ownNames, divisions);
    }

    private static Stream<Named> named(ReportMentions report) {
        return report.mentions().stream()
                .map(mention -> new Named(report.report(), mention, Names.written(mention.surface())));
    }
}
