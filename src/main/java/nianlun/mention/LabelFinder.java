package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import nianlun.network.CharacterVectors;

/** Votes for the spans that the labels of the characters make names, each with its probability. */
final class LabelFinder implements SecondFinder {

    static final String NAME = "labels";

    /** Spans that are names less often than this are not worth a vote. */
    private static final double LEAST = 0.01;

    private final CharacterFeatures features;
    private final CharacterVectors vectors;
    private final Labeller labeller;

    LabelFinder(CharacterFeatures features, CharacterVectors vectors, Labeller labeller) {
        this.features = features;
        this.vectors = vectors;
        this.labeller = labeller;
    }

    @Override
    public List<Find> find(ReportContext report, FoundInSentence found) {
        Lattice lattice = labeller.lattice(features.of(report, found), NetworkInput.of(found, vectors));
        return votes(NAME, "labels of its characters", found, lattice);
    }

    /** What each of the models behind the labels would say alone. */
    List<Find> opinions(ReportContext report, FoundInSentence found) {
        List<Find> opinions = new ArrayList<>();
        labeller.alone(features.of(report, found), NetworkInput.of(found, vectors))
                .forEach((model, lattice) -> opinions.addAll(votes(model, "labels by it alone", found, lattice)));
        return List.copyOf(opinions);
    }

    private static List<Find> votes(String finder, String clue, FoundInSentence found, Lattice lattice) {
        String text = found.reading().text();
        return lattice.candidates(LEAST).stream()
                .filter(candidate -> Marks.arePaired(candidate.span().of(text)))
                .map(candidate -> new Find(
                        candidate.span(), candidate.type(), finder, clue, Math.min(1, candidate.probability())))
                .toList();
    }
}
