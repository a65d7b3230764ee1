package nianlun.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianlun.division.DivisionCode;
import nianlun.report.ReportId;

/** Divisions lie in the next division above them that the reports name: what the public list says, once a report. */
final class DivisionsAbove {

    private static final String BY_LIST = "division";

    private final List<LinkedMention> mentions;
    private final Map<EntityId, DivisionCode> codes = new HashMap<>();
    private final Map<DivisionCode, EntityId> things = new HashMap<>();

    DivisionsAbove(List<Entity> entities, List<LinkedMention> mentions) {
        this.mentions = mentions;
        entities.forEach(entity -> entity.division().ifPresent(division -> {
            codes.put(entity.id(), division.code());
            things.put(division.code(), entity.id());
        }));
    }

    List<Statement> stated() {
        List<Statement> statements = new ArrayList<>();
        Set<List<Object>> said = new HashSet<>();
        for (LinkedMention mention : mentions) {
            ReportId report = mention.report().id();
            Optional.ofNullable(codes.get(mention.entity()))
                    .flatMap(this::above)
                    .filter(above -> said.add(List.of(mention.entity(), report)))
                    .ifPresent(above -> statements.add(new Statement(
                            mention.entity(), RelationType.LOCATED_IN, above, mention.sentence(), 1, BY_LIST)));
        }
        return statements;
    }

    private Optional<EntityId> above(DivisionCode code) {
        return code.parent()
                .flatMap(parent -> Optional.ofNullable(things.get(parent)).or(() -> above(parent)));
    }
}
