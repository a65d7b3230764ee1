package nianlun.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nianlun.mention.Explanation.Piece;

/** What of the evidence on a span weighs most. */
final class StrongestEvidence {

    private static final int MOST_ON_TYPE = 5;
    private static final int MOST_OVER_NEXT = 3;

    private final EvidenceWeights weights;
    private final List<String> pieces;

    StrongestEvidence(EvidenceWeights weights, List<String> pieces) {
        this.weights = weights;
        this.pieces = List.copyOf(pieces);
    }

    /** For a name of this type against no name, then against it, then the sum of all else. */
    List<Piece> of(EntityType type) {
        List<Piece> all = weighed(piece -> weights.of(piece, type));
        List<Piece> strongest = strongest(all, MOST_ON_TYPE);
        double rest = all.stream().mapToDouble(Piece::logOdds).sum()
                - strongest.stream().mapToDouble(Piece::logOdds).sum();
        List<Piece> told = rounded(strongest);
        if (all.size() > strongest.size()) {
            told.add(new Piece(
                    "all other evidence, %d pieces".formatted(all.size() - strongest.size()),
                    SentenceExplanation.rounded(rest)));
        }
        return told;
    }

    /** For this type against another one, then against it. */
    List<Piece> over(EntityType type, EntityType other) {
        return rounded(strongest(weighed(piece -> weights.of(piece, type) - weights.of(piece, other)), MOST_OVER_NEXT));
    }

    /** Each piece with its weight, the greatest first; what weighs nothing is left out. */
    private List<Piece> weighed(ToDoubleFunction<String> weight) {
        Map<String, Double> sums = new TreeMap<>();
        pieces.forEach(piece -> sums.merge(piece, weight.applyAsDouble(piece), Double::sum));
        return sums.entrySet().stream()
                .filter(piece -> piece.getValue() != 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(piece -> new Piece(EvidenceInWords.of(piece.getKey()), piece.getValue()))
                .toList();
    }

    private static List<Piece> strongest(List<Piece> weighed, int most) {
        List<Piece> strongest = new ArrayList<>(strongest(weighed, piece -> piece.logOdds() > 0, most));
        strongest.addAll(strongest(weighed, piece -> piece.logOdds() < 0, most));
        return strongest;
    }

    private static List<Piece> strongest(List<Piece> weighed, Predicate<Piece> side, int most) {
        return weighed.stream()
                .filter(side)
                .sorted(Comparator.comparingDouble(piece -> -Math.abs(piece.logOdds())))
                .limit(most)
                .toList();
    }

    private static List<Piece> rounded(List<Piece> pieces) {
        List<Piece> rounded = new ArrayList<>();
        pieces.forEach(piece -> rounded.add(new Piece(piece.says(), SentenceExplanation.rounded(piece.logOdds()))));
        return rounded;
    }
}
