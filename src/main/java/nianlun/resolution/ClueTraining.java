package nianlun.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nianlun.division.Divisions;
import nianlun.mention.Lexicon;
import nianlun.mention.Mention;
import nianlun.mention.ReportMentions;

/** Learns how much each clue weighs from names that a careful reader has put together (logistic regression). */
public final class ClueTraining {

    private static final int STEPS = 4000;
    /** A clue that fewer examples have is not learned. */
    private static final int FEWEST = 5;

    private static final double RATE = 0.5;
    /** How strongly small weights are preferred. */
    private static final double RIDGE = 1;

    private final NameParts parts = NameParts.bundled();
    private final NamesReader names;
    private final List<Labelled> examples = new ArrayList<>();

    public ClueTraining(Divisions divisions) {
        this.names = new NamesReader(divisions, Lexicon.none(), parts);
    }

    /**
     * Adds the reports of one jurisdiction to learn from.
     *
     * @param thingOf what a mention names
     */
    public void add(List<ReportMentions> reports, Function<Mention, String> thingOf) {
        NamesOfJurisdiction read = names.read(reports, Judgements.none());
        Map<NameGroup, String> things = things(read, thingOf);
        new GroupLinker(read, parts, new ClueWeights(new TreeMap<>()))
                .examples()
                .map(example -> new Labelled(
                        example.clues(), Objects.equals(things.get(example.one()), things.get(example.other()))))
                .forEach(examples::add);
    }

    /** What most mentions of each group name. */
    private static Map<NameGroup, String> things(NamesOfJurisdiction names, Function<Mention, String> thingOf) {
        Map<NameGroup, Map<String, Integer>> counts = new HashMap<>();
        for (int i = 0; i < names.mentions().size(); i++) {
            counts.computeIfAbsent(names.groupOfEach().get(i), group -> new TreeMap<>())
                    .merge(thingOf.apply(names.mentions().get(i).mention()), 1, Integer::sum);
        }
        Map<NameGroup, String> things = new HashMap<>();
        counts.forEach((group, ofGroup) -> things.put(
                group,
                Collections.max(ofGroup.entrySet(), Map.Entry.comparingByValue())
                        .getKey()));
        return things;
    }

    /** The weights under which what the reader holds is most probable, small ones preferred. */
    public ClueWeights weights() {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.clues().keySet().forEach(clue -> counts.merge(clue, 1, Integer::sum)));
        counts.values().removeIf(count -> count < FEWEST);
        List<String> clues = List.copyOf(counts.keySet());
        double[] weights = fit(new Design(clues, examples), clues.size());
        SortedMap<String, Double> weightByClue = new TreeMap<>();
        for (int clue = 0; clue < clues.size(); clue++) {
            weightByClue.put(clues.get(clue), weights[clue]);
        }
        return new ClueWeights(weightByClue);
    }

    /** Gradient steps with a rate for each weight (AdaGrad, Duchi et al. 2011) over all examples at once. */
    private static double[] fit(Design design, int size) {
        double[] weights = new double[size];
        double[] squares = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = design.gradient(weights);
            for (int clue = 0; clue < size; clue++) {
                double slope = gradient[clue] - RIDGE * weights[clue];
                squares[clue] += slope * slope;
                weights[clue] += RATE * slope / (1e-8 + Math.sqrt(squares[clue]));
            }
        }
        return weights;
    }

    /** The examples as numbers. */
    private static final class Design {

        private final int[][] clues;
        private final double[][] strengths;
        private final boolean[] same;

        Design(List<String> names, Collection<Labelled> examples) {
            clues = new int[examples.size()][];
            strengths = new double[examples.size()][];
            same = new boolean[examples.size()];
            int at = 0;
            for (Labelled example : examples) {
                List<String> known = example.clues().keySet().stream()
                        .filter(names::contains)
                        .toList();
                clues[at] = known.stream()
                        .mapToInt(name -> Collections.binarySearch(names, name))
                        .toArray();
                strengths[at] = known.stream()
                        .mapToDouble(name -> example.clues().getOrDefault(name, 0.0))
                        .toArray();
                same[at++] = example.same();
            }
        }

        double[] gradient(double[] weights) {
            double[] gradient = new double[weights.length];
            for (int example = 0; example < clues.length; example++) {
                double sum = 0;
                for (int i = 0; i < clues[example].length; i++) {
                    sum += weights[clues[example][i]] * strengths[example][i];
                }
                double error = (same[example] ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (int i = 0; i < clues[example].length; i++) {
                    gradient[clues[example][i]] += error * strengths[example][i];
                }
            }
            return gradient;
        }
    }
}
