package nianlun.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nianlun.division.Division;
import nianlun.mention.Romanisation;
import nianlun.resolution.CanonicalName;
import nianlun.resolution.Entity;
import nianlun.resolution.YearCounts;

/** The rows of things, with all that their names and their company add up to. */
final class EntityRows {

    private final GraphRows stored;
    private final Map<String, Entity> entities = new HashMap<>();
    private final GraphRows rows = new GraphRows();

    private EntityRows(GraphRows stored, Collection<Entity> entities) {
        this.stored = stored;
        entities.forEach(entity -> this.entities.put(entity.id().value(), entity));
    }

    /**
     * @param stored what is stored of things that are not among the entities
     * @param tally what all jurisdictions together say of the things
     * @param homes the ids of things that stay even if nothing names them, with the name to show for them then
     */
    static GraphRows of(GraphRows stored, Collection<Entity> entities, Tally tally, Map<String, String> homes) {
        EntityRows rows = new EntityRows(stored, entities);
        Map<String, SortedMap<String, YearCounts>> names = new TreeMap<>();
        homes.keySet().forEach(id -> names.put(id, new TreeMap<>()));
        tally.names()
                .forEach((edge, counts) -> names.computeIfAbsent(edge.from(), id -> new TreeMap<>())
                        .put(edge.to(), counts));
        names.forEach((id, used) -> rows.addEntity(id, used, Optional.ofNullable(homes.get(id))));
        tally.company().forEach((pair, company) -> rows.rows.add(EdgeKind.APPEARS_WITH, pair, company.properties()));
        return rows.rows;
    }

    private void addName(String id, String name, YearCounts counts) {
        Romanisation sound = Romanisation.of(name);
        rows.add(NodeKind.NAME, name, Map.of("pinyin", sound.pinyin(), "initials", sound.initials()));
        rows.add(
                EdgeKind.KNOWN_AS,
                EdgeKey.between(id, name),
                Map.of("years", counts.years(), "counts", counts.counts()));
    }

    private void addEntity(String id, SortedMap<String, YearCounts> used, Optional<String> nameOfHome) {
        Map<String, Object> row = new HashMap<>(stored.nodes(NodeKind.ENTITY).getOrDefault(id, Map.of()));
        Optional<Entity> entity = Optional.ofNullable(entities.get(id));
        entity.ifPresent(known -> {
            row.putIfAbsent("age", (long) known.age());
            row.putAll(described(known));
        });
        row.put("formerIds", formerIds(row, entity));
        Optional<String> given = entity.flatMap(Entity::canonical);
        String name = given.or(() -> entity.flatMap(Entity::division).map(Division::villageName))
                .or(() -> row.containsKey("code") ? nameIn(row) : Optional.empty())
                .or(() -> used.isEmpty() ? nameOfHome.or(() -> nameIn(row)) : Optional.empty())
                .orElseGet(() -> CanonicalName.of(used));
        row.put("name", name);
        row.put(
                "aliases",
                used.keySet().stream().filter(alias -> !alias.equals(name)).toList());
        row.put("years", years(used.values()));
        used.forEach((alias, counts) -> addName(id, alias, counts));
        given.filter(unused -> !used.containsKey(unused)).ifPresent(unused -> addName(id, unused, YearCounts.NONE));
        rows.add(NodeKind.ENTITY, id, row);
    }

    private static Map<String, Object> described(Entity entity) {
        Map<String, Object> row = new HashMap<>();

        row.put("scope", entity.scope());
        row.put("type", entity.type().name());
        row.put("level", entity.division().map(division -> division.level().name()));
        row.put("code", entity.division().map(division -> division.code().value()));
        return row;
    }

    /** The ids that the thing bore before, and those of things that have turned out to be this one. */
    private List<String> formerIds(Map<String, Object> row, Optional<Entity> entity) {
        SortedSet<String> ids = new TreeSet<>(GraphRows.texts(row, "formerIds"));
        entity.ifPresent(known -> known.formerIds().forEach(id -> ids.add(id.value())));
        ids.removeAll(entities.keySet());
        return List.copyOf(ids);
    }

    private static Optional<String> nameIn(Map<String, Object> row) {
        return Optional.ofNullable((String) row.get("name"));
    }

    private static List<Integer> years(Collection<YearCounts> counts) {
        return counts.stream()
                .flatMap(count -> count.years().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
