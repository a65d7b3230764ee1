package nianlun.mention;

import java.util.List;
import nianlun.network.CharacterVectors;

/** Votes for the spans that a conditional random field takes for names, each with its probability. */
final class CrfFinder implements SecondFinder {

    /** Spans that are names less often than this are not worth weighing. */
    private static final double LEAST = 0.01;

    private final CharacterFeatures features;
    private final CharacterVectors vectors;
    private final Labeller labeller;

    CrfFinder(CharacterFeatures features, CharacterVectors vectors, Labeller labeller) {
        this.features = features;
        this.vectors = vectors;
        this.labeller = labeller;
    }

    @Override
    public List<Find> find(ReportContext report, FoundInSentence found) {
        return votes(labeller.lattice(features.of(report, found), NetworkInput.of(found, vectors)));
    }

    static List<Find> votes(Lattice lattice) {
        return lattice.candidates(LEAST).stream()
                .map(candidate -> new Find(
                        candidate.span(),
                        candidate.type(),
                        CrfEvidence.FINDER,
                        "labels of its characters",
                        Math.min(1, candidate.probability())))
                .toList();
    }
}
