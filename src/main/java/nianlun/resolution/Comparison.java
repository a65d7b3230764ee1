package nianlun.resolution;

import java.util.List;
import java.util.Optional;

/**
 * Two groups of names laid side by side.
 *
 * @param pieces how the two of their names differ that are closest to each other
 */
record Comparison(GroupFacts one, GroupFacts other, List<Alignment.Piece> pieces) {

    Comparison {
        pieces = List.copyOf(pieces);
    }

    static Comparison of(GroupFacts one, GroupFacts other) {
        List<Alignment.Piece> closest = List.of();
        int least = Integer.MAX_VALUE;
        for (List<String> left : one.cutForms()) {
            for (List<String> right : other.cutForms()) {
                List<Alignment.Piece> pieces = Alignment.pieces(left, right);
                int differing = pieces.stream()
                        .mapToInt(piece ->
                                1 + piece.left().length() + piece.right().length())
                        .sum();
                if (differing < least) {
                    least = differing;
                    closest = pieces;
                }
            }
        }
        return new Comparison(one, other, closest);
    }

    /** What the one name has more, if that is all by which they differ. */
    Optional<Alignment.Piece> onlyInsertion() {
        return pieces.stream().findFirst().filter(piece -> pieces.size() == 1 && piece.isInsertion());
    }

    /** The group whose name lacks an inserted piece. */
    GroupFacts shorter(Alignment.Piece inserted) {
        return inserted.left().isEmpty() ? one : other;
    }
}
