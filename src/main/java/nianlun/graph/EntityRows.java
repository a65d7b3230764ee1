package nianlun.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nianlun.division.Division;
import nianlun.mention.Romanisation;
import nianlun.resolution.CanonicalName;
import nianlun.resolution.Entity;
import nianlun.resolution.YearCounts;

/**
 * The rows of the things that a jurisdiction names or named, as they are when its new tally stands in the place of its
 * old one. What other jurisdictions say of the same thing stays counted.
 */
final class EntityRows {

    private final GraphRows stored;
    private final Tally before;
    private final Tally after;
    private final Map<String, Entity> entities = new HashMap<>();
    private final String place;
    private final GraphRows rows = new GraphRows();

    private EntityRows(String place, GraphRows stored, Tally before, Tally after, Collection<Entity> entities) {
        this.place = place;
        this.stored = stored;
        this.before = before;
        this.after = after;
        entities.forEach(entity -> this.entities.put(entity.id().value(), entity));
    }

    /**
     * @param stored the rows of all entities of both tallies
     * @param homes the ids of entities that stay even if nothing names them, with the name to show for them
     */
    static GraphRows of(
            String place,
            GraphRows stored,
            Tally before,
            Tally after,
            Collection<Entity> entities,
            Map<String, String> homes) {
        EntityRows rows = new EntityRows(place, stored, before, after, entities);
        rows.addEntities(homes);
        rows.addCompany();
        return rows.rows;
    }

    private void addEntities(Map<String, String> homes) {
        Map<String, SortedMap<String, YearCounts>> names = namesByEntity();
        homes.keySet().forEach(id -> names.computeIfAbsent(id, none -> new TreeMap<>()));
        names.forEach((id, used) -> {
            used.forEach((name, counts) -> addName(id, name, counts));
            addEntity(id, used, Optional.ofNullable(homes.get(id)));
        });
    }

    private Map<String, SortedMap<String, YearCounts>> namesByEntity() {
        Map<EdgeKey, YearCounts> counts = new TreeMap<>();
        stored.edges(EdgeKind.KNOWN_AS).forEach((edge, row) -> {
            if (isShared(edge.from())) {
                counts.put(edge, YearCounts.of(GraphRows.numbers(row, "years"), GraphRows.numbers(row, "counts")).minus(before.names().getOrDefault(edge, YearCounts.NONE)));
            }
        });
        after.names().forEach((edge, added) -> counts.merge(edge, added, YearCounts::plus));
        Map<String, SortedMap<String, YearCounts>> names = new TreeMap<>();
        counts.forEach((edge, count) -> {
            if (!count.isEmpty()) {
                names.computeIfAbsent(edge.from(), id -> new TreeMap<>()).put(edge.to(), count);
            }
        });
        return names;
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
        entity.ifPresent(known -> row.putAll(described(known)));
        String name = entity.flatMap(Entity::division)
                .map(Division::villageName)
                .or(() -> used.isEmpty() || row.containsKey("code") ? nameIn(row).or(() -> nameOfHome) : Optional.empty())
                .orElseGet(() -> CanonicalName.of(used));
        row.put("name", name);
        row.put("aliases", used.keySet().stream().filter(alias -> !alias.equals(name)).toList());
        row.put("years", years(used.values()));
        rows.add(NodeKind.ENTITY, id, row);
    }

    private static Map<String, Object> described(Entity entity) {
        Map<String, Object> row = new HashMap<>();
        row.put("formerIds", List.of());
        row.put("scope", entity.scope());
        row.put("type", entity.type().name());
        row.put("level", entity.division().map(division -> division.level().name()));
        row.put("code", entity.division().map(division -> division.code().value()));
        return row;
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

    private void addCompany() {
        Set<EdgeKey> pairs = new TreeSet<>(before.company().keySet());
        pairs.addAll(after.company().keySet());
        for (EdgeKey pair : pairs) {
            Company company = saidByOthers(pair).plus(after.company().getOrDefault(pair, Company.NONE));
            if (!company.clauses().isEmpty()) {
                rows.add(EdgeKind.APPEARS_WITH, pair, company.properties());
            }
        }
    }

    private Company saidByOthers(EdgeKey pair) {
        boolean isShared = isShared(pair.from()) && isShared(pair.to());
        return isShared
                ? Optional.ofNullable(stored.edges(EdgeKind.APPEARS_WITH).get(pair))
                        .map(Company::of)
                        .map(all -> all.minus(before.company().getOrDefault(pair, Company.NONE)))
                        .orElse(Company.NONE)
                : Company.NONE;
    }

    /** Whether other jurisdictions may name this thing too: divisions, and what the whole country knows. */
    private boolean isShared(String id) {
        Map<String, Object> row = stored.nodes(NodeKind.ENTITY).getOrDefault(id, Map.of());
        return row.containsKey("code") || !Objects.equals(row.getOrDefault("scope", place), place);
    }
}
