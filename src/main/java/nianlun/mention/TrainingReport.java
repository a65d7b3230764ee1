package nianlun.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * A tagged report as it is learned from.
 *
 * @param finds what the finders say of it
 * @param features the keys of each character's features, sentence by sentence; cleared when they have their numbers
 */
record TrainingReport(TaggedReport tagged, ReportFinds finds, List<int[][]> features) {

    List<CrfExample> examples(FeatureNumbers numbers) {
        List<CrfExample> examples = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            var sentence = finds.sentences().get(i).reading().sentence();
            examples.add(new CrfExample(numbers.of(features.get(i)), tagged.labels(sentence)));
        }
        return List.copyOf(examples);
    }

    /** The finds with those of learned labels added. */
    ReportFinds withLabels(List<CrfExample> examples, CrfWeights learned) {
        List<FoundInSentence> sentences = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            FoundInSentence found = finds.sentences().get(i);
            List<Find> all = new ArrayList<>(found.finds());
            all.addAll(CrfFinder.votes(learned.lattice(examples.get(i).features())));
            sentences.add(new FoundInSentence(found.reading(), all));
        }
        return new ReportFinds(finds.context(), sentences);
    }
}
