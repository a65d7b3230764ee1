package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import nianlun.network.CharacterVectors;

/**
 * A tagged report as it is learned from.
 *
 * @param finds what the finders say of it
 * @param features the keys of each character's features, sentence by sentence; cleared when they have their numbers
 */
record TrainingReport(TaggedReport tagged, ReportFinds finds, List<int[][]> features) {

    List<CrfExample> examples(FeatureNumbers numbers, CharacterVectors vectors) {
        List<CrfExample> examples = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            FoundInSentence found = finds.sentences().get(i);
            examples.add(new CrfExample(
                    numbers.of(features.get(i)),
                    NetworkInput.of(found, vectors),
                    tagged.labels(found.reading().sentence())));
        }
        return List.copyOf(examples);
    }
}
