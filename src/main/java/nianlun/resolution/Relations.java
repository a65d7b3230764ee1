package nianlun.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the things of a jurisdiction are related, as their names and the clauses around them say. */
final class Relations {

    private final List<Entity> entities;
    private final List<LinkedMention> mentions;
    private final EntityId home;
    private final Places places;
    private final Map<String, EntityId> within;

    /**
     * @param home the jurisdiction's own place
     * @param within things that are named only within other names, by what stands there
     */
    Relations(
            List<Entity> entities,
            List<LinkedMention> mentions,
            EntityId home,
            Places places,
            Map<String, EntityId> within) {
        this.entities = entities;
        this.mentions = mentions;
        this.home = home;
        this.places = places;
        this.within = within;
    }

    /** All statements, in the order of the text; of one sentence by relation and things. */
    List<Statement> stated() {
        NamedThings things = new NamedThings(entities, mentions, places, within);
        List<Statement> statements = new ArrayList<>(new Locations(entities, mentions, places).stated());
        statements.addAll(new DivisionsAbove(entities, mentions).stated());
        NameRelations byName = new NameRelations(things);
        ClauseRelations byClause = new ClauseRelations(things, home);
        mentions.stream().flatMap(mention -> byName.of(mention).stream()).forEach(statements::add);
        ClauseMates.of(mentions).stream()
                .flatMap(clause -> byClause.of(clause).stream())
                .forEach(statements::add);
        return withoutSaidOtherwise(statements)
                .distinct()
                .sorted(Comparator.comparing(Statement::sentence)
                        .thenComparing(Statement::type)
                        .thenComparing(Statement::from)
                        .thenComparing(Statement::to)
                        .thenComparing(Statement::rule))
                .toList();
    }

    /** What is a phase of a thing is no other part of it, and a thing that lies in a place is no part of that. */
    private static Stream<Statement> withoutSaidOtherwise(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.type() != RelationType.PART_OF
                        || statements.stream()
                                .noneMatch(other -> other.type() == RelationType.PHASE_OF
                                        && other.from().equals(statement.from())
                                        && other.to().equals(statement.to())));
    }
}
