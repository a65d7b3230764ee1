package nianlun.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianlun.mention.Recogniser;

/**
 * Measures on places that were left out of the training as a whole, with all their years: how well the names of a place are
 * found that nobody has read.
 *
 * @param trainer learns from the texts of the other places
 * @param systemOf the application with what was learned
 */
public record LeaveOut(Trainer trainer, Function<Recogniser, GoldSystem> systemOf) {

    /**
     * Leaves out each group of places in turn.
     *
     * @param groups names of places; those of one group are left out together
     */
    public Evaluation evaluate(Collection<Gold> golds, List<Set<String>> groups) {
        firstUnknown(groups, golds).ifPresent(place -> {
            throw new IllegalArgumentException("None of the texts is of '" + place + "'");
        });
        List<FileEvaluation> files = new ArrayList<>();
        groups.forEach(group -> files.addAll(without(group, golds).files()));
        return new Evaluation(files);
    }

    private Evaluation without(Set<String> places, Collection<Gold> golds) {
        var isLeftOut = golds.stream().collect(Collectors.partitioningBy(gold -> places.contains(gold.place())));
        Recogniser recogniser = trainer.train(isLeftOut.getOrDefault(false, List.of()));
        return systemOf.apply(recogniser).evaluate(isLeftOut.getOrDefault(true, List.of()));
    }

    /** A place that none of the texts is of, so that there is nothing to leave out. */
    public static Optional<String> firstUnknown(List<Set<String>> groups, Collection<Gold> golds) {
        Set<String> known = golds.stream().map(Gold::place).collect(Collectors.toSet());
        return groups.stream()
                .flatMap(Set::stream)
                .filter(place -> !known.contains(place))
                .sorted()
                .findFirst();
    }
}
