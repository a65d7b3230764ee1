package nianlun.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianlun.report.SentenceId;
import nianlun.resolution.RelationType;
import nianlun.resolution.Statement;

/** The edges of stated relations: one for two things and a relation, with the sentences that say so. */
final class StatementRows {

    private record Relation(EdgeKind kind, EdgeKey ends) {
        static Relation of(Statement statement) {
            return new Relation(
                    kindOf(statement.type()),
                    EdgeKey.between(statement.from().value(), statement.to().value()));
        }
    }

    private StatementRows() {}

    static GraphRows of(List<Statement> statements) {
        GraphRows rows = new GraphRows();
        statements.stream()
                .collect(Collectors.groupingBy(Relation::of))
                .forEach((relation, said) -> rows.add(relation.kind(), relation.ends(), row(said)));
        return rows;
    }

    private static Map<String, Object> row(List<Statement> said) {
        Statement surest = said.stream()
                .max(Comparator.comparingDouble(Statement::confidence))
                .orElseThrow();
        List<SentenceId> sentences =
                said.stream().map(Statement::sentence).distinct().sorted().toList();
        return Map.of(
                "years",
                        sentences.stream()
                                .map(sentence -> sentence.report().year())
                                .distinct()
                                .sorted()
                                .toList(),
                "sentences", sentences.stream().map(SentenceId::toString).toList(),
                "confidence", surest.confidence(),
                "rule", surest.rule());
    }

    private static EdgeKind kindOf(RelationType type) {
        return EdgeKind.valueOf(type.name());
    }
}
