package nianlun.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianlun.division.Divisions;
import nianlun.mention.Lexicon;
import nianlun.mention.ReportMentions;

/** Resolves by names and by what stands around them, and holds to what persons have judged. */
public final class EvidenceResolver implements Resolver {

    private final NameParts parts = NameParts.bundled();
    private final NamesReader namesReader;
    private final ClueWeights weights;

    public EvidenceResolver(Divisions divisions) {
        this(divisions, Lexicon.none());
    }

    /** @param lexicon whose names of one canonical name are one thing */
    public EvidenceResolver(Divisions divisions, Lexicon lexicon) {
        this(divisions, lexicon, ClueWeights.bundled());
    }

    /** @param weights how much each clue counts */
    public EvidenceResolver(Divisions divisions, Lexicon lexicon, ClueWeights weights) {
        this.namesReader = new NamesReader(divisions, lexicon, parts);
        this.weights = weights;
    }

    @Override
    public Resolution resolve(List<ReportMentions> reports, Identities identities, Judgements judgements) {
        NamesOfJurisdiction names = namesReader.read(reports, judgements);
        GroupLinker linker = new GroupLinker(names, parts, weights);
        Map<NameGroup, NameGroup> thingOf = things(names, linker);
        names.judgements()
                .all()
                .forEach(judgement -> names.groupsNamed(judgement.left())
                        .forEach(group ->
                                Objects.requireNonNull(thingOf.get(group)).apply(judgement)));

        IdAssignment assignment = new IdAssignment(identities);
        Map<NameGroup, EntityId> ids = assignment.assign(distinct(thingOf));
        Map<NameGroup, EntityId> idOf = new LinkedHashMap<>();
        thingOf.forEach((group, thing) -> idOf.put(group, Objects.requireNonNull(ids.get(thing))));

        List<LinkedMention> linked = link(names, idOf);
        List<Entity> entities = entities(ids, assignment);
        Map<String, EntityId> within = new LinkedHashMap<>();
        names.within().forEach((name, group) -> within.put(name, Objects.requireNonNull(idOf.get(group))));
        EntityId home = Objects.requireNonNull(idOf.get(names.home()));
        return new Resolution(
                names.jurisdiction(),
                home,
                names.reports(),
                entities,
                linked,
                new Relations(entities, linked, home, names.places(), within).stated(),
                rulings(names, linker, idOf));
    }

    private static Map<NameGroup, NameGroup> things(NamesOfJurisdiction names, GroupLinker linker) {
        Map<NameGroup, NameGroup> thingOf = new LinkedHashMap<>();
        names.groups().forEach(group -> thingOf.put(group, group));
        for (List<NameGroup> thing : linker.things()) {
            NameGroup joined = thing.size() == 1 ? thing.get(0) : NameGroup.joined(thing);
            thing.forEach(group -> thingOf.put(group, joined));
        }
        return thingOf;
    }

    private static Set<NameGroup> distinct(Map<NameGroup, NameGroup> thingOf) {
        return thingOf.values().stream().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<LinkedMention> link(NamesOfJurisdiction names, Map<NameGroup, EntityId> idOf) {
        return IntStream.range(0, names.mentions().size())
                .mapToObj(i -> names.mentions()
                        .get(i)
                        .linkedTo(Objects.requireNonNull(
                                idOf.get(names.groupOfEach().get(i)))))
                .toList();
    }

    private static List<Entity> entities(Map<NameGroup, EntityId> ids, IdAssignment assignment) {
        List<Entity> entities = new ArrayList<>();
        Map<EntityId, Integer> ages = assignment.ages();
        ids.forEach((thing, id) ->
                entities.add(thing.asEntity(id, Objects.requireNonNull(ages.get(id)), assignment.formerIdsOf(thing))));
        entities.sort(Comparator.comparing(Entity::id));
        return entities;
    }

    /** What persons and the program hold of the names, each with the things that it is about. */
    private static List<Ruling> rulings(NamesOfJurisdiction names, GroupLinker linker, Map<NameGroup, EntityId> idOf) {
        List<Ruling> rulings = new ArrayList<>();
        for (Judgement judgement : names.judgements().all()) {
            List<NameGroup> about = new ArrayList<>(names.groupsNamed(judgement.left()));
            if (judgement.kind().isOfTwo()) {
                about.addAll(names.groupsNamed(judgement.right()));
            }
            rulings.add(ruling(judgement, about, idOf));
        }
        linker.opinions()
                .forEach(opinion ->
                        rulings.add(ruling(opinion.judgement(), List.of(opinion.one(), opinion.other()), idOf)));
        return rulings;
    }

    private static Ruling ruling(Judgement judgement, List<NameGroup> about, Map<NameGroup, EntityId> idOf) {
        return new Ruling(
                judgement,
                about.stream()
                        .map(group -> Objects.requireNonNull(idOf.get(group)))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
