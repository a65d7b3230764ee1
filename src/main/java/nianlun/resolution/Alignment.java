package nianlun.resolution;

import java.util.ArrayList;
import java.util.List;

/**
 * Two names laid over each other so that as many of their parts as possible meet, and what differs falls into few pieces:
 * a global alignment with affine gaps (Gotoh, J. Mol. Biol. 162, 1982), in which what both have instead is one piece.
 */
final class Alignment {

    private static final int OPENING = 3;
    private static final int CHARACTER = 2;
    private static final int LONGEST = 48;

    /**
     * A place where the names differ: what the one and the other has there, the one of which may be empty.
     *
     * @param isStart whether both names begin there
     * @param isEnd whether both names end there
     */
    record Piece(String left, String right, boolean isStart, boolean isEnd) {

        boolean isInsertion() {
            return left.isEmpty() || right.isEmpty();
        }

        /** What the one has more, where the other has nothing. */
        String inserted() {
            return left.isEmpty() ? right : left;
        }
    }

    private final List<String> left;
    private final List<String> right;
    /** What the rest of both names costs, where a piece is open and where none is. */
    private final int[][] open;

    private final int[][] closed;

    private Alignment(List<String> left, List<String> right) {
        this.left = left.subList(0, Math.min(LONGEST, left.size()));
        this.right = right.subList(0, Math.min(LONGEST, right.size()));
        this.open = new int[this.left.size() + 1][this.right.size() + 1];
        this.closed = new int[this.left.size() + 1][this.right.size() + 1];
        for (int i = this.left.size(); i >= 0; i--) {
            for (int j = this.right.size(); j >= 0; j--) {
                open[i][j] = Math.min(met(i, j), inPiece(i, j));
                closed[i][j] = Math.min(met(i, j), inPiece(i, j) + OPENING);
            }
        }
    }

    /** Where two names differ, each given part by part, from left to right. */
    static List<Piece> pieces(List<String> left, List<String> right) {
        return new Alignment(left, right).pieces();
    }

    private int met(int i, int j) {
        if (i == left.size() && j == right.size()) {
            return 0;
        }
        boolean meets = i < left.size() && j < right.size() && left.get(i).equals(right.get(j));
        return meets ? closed[i + 1][j + 1] : Integer.MAX_VALUE / 2;
    }

    private int inPiece(int i, int j) {
        int withoutLeft = i < left.size() ? open[i + 1][j] + costOf(left.get(i)) : Integer.MAX_VALUE / 2;
        int withoutRight = j < right.size() ? open[i][j + 1] + costOf(right.get(j)) : Integer.MAX_VALUE / 2;
        return Math.min(withoutLeft, withoutRight);
    }

    private static int costOf(String part) {
        return CHARACTER * part.length();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (met(i, j) == closed[i][j]) {
                i++;
                j++;
                continue;
            }
            int fromLeft = i;
            int fromRight = j;
            do {
                boolean takesLeft = i < left.size() && open[i + 1][j] + costOf(left.get(i)) == inPiece(i, j);
                i += takesLeft ? 1 : 0;
                j += takesLeft ? 0 : 1;
            } while (met(i, j) != open[i][j]);
            pieces.add(new Piece(
                    String.join("", left.subList(fromLeft, i)),
                    String.join("", right.subList(fromRight, j)),
                    fromLeft == 0 && fromRight == 0,
                    i == left.size() && j == right.size()));
        }
        return pieces;
    }
}
