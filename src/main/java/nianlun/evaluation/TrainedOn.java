package nianlun.evaluation;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianlun.mention.Recogniser;

/** What a recogniser was trained on, said beside figures so that nobody takes a training score for a test. */
public final class TrainedOn {

    private TrainedOn() {}

    /** Lines for people: all that it was trained on, and which of these texts are among it. */
    public static String of(Recogniser recogniser, Collection<Gold> measured) {
        Set<String> known = Set.copyOf(recogniser.trainedOn());
        List<String> seen = measured.stream()
                .map(Gold::name)
                .filter(known::contains)
                .sorted()
                .toList();
        String places = measured.stream()
                .filter(gold -> !known.contains(gold.name()))
                .map(Gold::place)
                .filter(place -> known.stream().anyMatch(name -> name.startsWith(place + "-")))
                .distinct()
                .sorted()
                .collect(joining(" "));
        return "The model was trained on " + known.size() + " reports: "
                + recogniser.trainedOn().stream().collect(Collectors.joining(" ")) + "\n"
                + (seen.isEmpty()
                        ? "None of the texts measured here is among them.\n"
                        : seen.size() + " of the texts measured here are among them, so their figures are no test"
                                + " (--leave-out PLACE makes one): " + String.join(" ", seen) + "\n")
                + (places.isEmpty() ? "" : "Of these places it knows other years: " + places + "\n");
    }
}
