package nianlun.cli;

import java.util.List;
import java.util.Optional;
import nianlun.history.EntitySummary;
import nianlun.history.Histories;
import nianlun.history.NameInYear;
import nianlun.resolution.Judgement;
import nianlun.resolution.JudgementFile;
import nianlun.resolution.JudgementKind;

/** Finds out which things a person means, and by which names to remember them. */
final class JudgedNames {

    private static final String WHOLE_COUNTRY = "CN";
    private static final int SUGGESTIONS = 5;

    private final Histories histories;
    private final Optional<String> place;

    JudgedNames(Histories histories, Optional<String> place) {
        this.histories = histories;
        this.place = place;
    }

    /**
     * The judgement that is meant.
     *
     * @param left a name or id
     * @param second the other name or id, or a value
     */
    Judgement judgement(String id, JudgementKind kind, String left, String second, JudgeOptions options) {
        EntitySummary thing = thing(left);
        String scope = thing.scope();
        String right = second;
        if (kind.isOfTwo()) {
            EntitySummary other = thing(right);
            scope = commonScope(thing, other);
            right = nameOf(other, right);
        }
        return new Judgement(
                id,
                kind,
                scope,
                nameOf(thing, left),
                right,
                options.by(),
                options.at(),
                options.why(),
                JudgementFile.scoreOf(kind));
    }

    /** The things that it is about, as they are now. */
    List<String> describe(Judgement judgement) {
        List<String> names =
                judgement.kind().isOfTwo() ? List.of(judgement.left(), judgement.right()) : List.of(judgement.left());
        return names.stream()
                .flatMap(name -> histories.named(name, judgement.place().map(code -> code.value())).stream())
                .distinct()
                .map(thing -> "%s  %s  %s  %s"
                        .formatted(thing.id(), thing.name(), thing.type(), String.join("、", thing.aliases())))
                .toList();
    }

    private EntitySummary thing(String name) {
        List<EntitySummary> meanings = histories.named(name, place);
        if (meanings.size() > 1) {
            throw new AmbiguousNameException(name, meanings);
        }
        return meanings.stream()
                .findFirst()
                .orElseThrow(() ->
                        new UnknownNameException(name, histories.search(name, Optional.empty(), place, SUGGESTIONS)));
    }

    /** What only one jurisdiction names decides; what all know is joined by a lexicon. */
    private String commonScope(EntitySummary one, EntitySummary other) {
        String scope = one.scope().equals(WHOLE_COUNTRY) ? other.scope() : one.scope();
        boolean otherFits = other.scope().equals(WHOLE_COUNTRY) || other.scope().equals(scope);
        if (scope.equals(WHOLE_COUNTRY) && place.isPresent()) {
            return place.get();
        }
        if (scope.equals(WHOLE_COUNTRY) || !otherFits) {
            throw new AcrossJurisdictionsException(one, other);
        }
        return scope;
    }

    /** The name as it was typed where reports write it so, else the one that they write most. */
    private String nameOf(EntitySummary thing, String typed) {
        List<NameInYear> written =
                histories.of(thing.id(), place).map(history -> history.names()).orElse(List.of());
        if (written.isEmpty()
                || written.stream().anyMatch(name -> name.surface().equals(typed))) {
            return typed.equals(thing.id()) ? thing.name() : typed;
        }
        return written.stream()
                .max((left, right) -> left.mentions() != right.mentions()
                        ? Integer.compare(left.mentions(), right.mentions())
                        : right.surface().compareTo(left.surface()))
                .map(NameInYear::surface)
                .orElse(thing.name());
    }
}
