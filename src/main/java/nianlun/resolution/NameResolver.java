package nianlun.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianlun.division.Divisions;
import nianlun.mention.Lexicon;
import nianlun.mention.ReportMentions;
import nianlun.report.Jurisdiction;
import nianlun.report.Report;

/** Resolves by names alone: what is called the same within a jurisdiction is the same. */
public final class NameResolver implements Resolver {

    private final Divisions divisions;
    private final NationalNames national = NationalNames.bundled();
    private final GivenNames given;

    public NameResolver(Divisions divisions) {
        this(divisions, Lexicon.none());
    }

    /** @param lexicon whose names of one canonical name are one thing */
    public NameResolver(Divisions divisions, Lexicon lexicon) {
        this.divisions = divisions;
        this.given = new GivenNames(lexicon);
    }

    @Override
    public Resolution resolve(List<ReportMentions> reports, Identities identities) {
        List<ReportMentions> inOrder = reports.stream()
                .sorted(Comparator.comparing(report -> report.report().id()))
                .toList();
        List<Report> read = inOrder.stream().map(ReportMentions::report).toList();
        Jurisdiction jurisdiction = read.get(read.size() - 1).jurisdiction();
        List<Named> mentions = inOrder.stream().flatMap(NameResolver::named).toList();

        NameGrouping grouping = grouping(jurisdiction, read);
        NameGroup home = grouping.groupOfHome();
        List<NameGroup> groupOfEach = grouping.group(mentions);
        IdAssignment assignment = new IdAssignment(identities);
        Map<NameGroup, EntityId> ids = assignment.assign(grouping.groups());

        List<LinkedMention> linked = link(mentions, groupOfEach, ids);
        List<Entity> entities = entities(ids, assignment);
        return new Resolution(
                jurisdiction,
                Objects.requireNonNull(ids.get(home)),
                read,
                entities,
                linked,
                new Locations(entities, linked).stated());
    }

    private NameGrouping grouping(Jurisdiction jurisdiction, List<Report> reports) {
        SortedSet<String> ownNames = new TreeSet<>();
        reports.forEach(report -> ownNames.add(report.jurisdiction().name()));
        return new NameGrouping(
                jurisdiction,
                new Places(divisions, jurisdiction),
                national,
                HomeNames.of(jurisdiction, ownNames, divisions),
                given);
    }

    private static Stream<Named> named(ReportMentions report) {
        return report.mentions().stream()
                .map(mention -> new Named(report.report(), mention, Names.written(mention.surface())));
    }

    private static List<LinkedMention> link(
            List<Named> mentions, List<NameGroup> groupOfEach, Map<NameGroup, EntityId> ids) {
        return IntStream.range(0, mentions.size())
                .mapToObj(i -> mentions.get(i).linkedTo(Objects.requireNonNull(ids.get(groupOfEach.get(i)))))
                .toList();
    }

    private static List<Entity> entities(Map<NameGroup, EntityId> ids, IdAssignment assignment) {
        List<Entity> entities = new ArrayList<>();
        ids.forEach((group, id) -> entities.add(new Entity(
                id, assignment.formerIdsOf(group), group.scope(), group.type(), group.division(), group.canonical())));
        entities.sort(Comparator.comparing(Entity::id));
        return entities;
    }
}
