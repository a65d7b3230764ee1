package nianlun.resolution;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import nianlun.mention.EntityType;

/** What speaks for and against two groups of names being one thing: clue by clue, with how strong each is. */
final class PairClues {

    private static final Set<PartKind> ANYWHERE =
            EnumSet.of(PartKind.PHASE, PartKind.NUMBER, PartKind.AMOUNT, PartKind.SIDE, PartKind.ABROAD);

    private final NameParts parts;
    private final Function<String, Optional<PartKind>> places;
    private final PieceCounts counts;

    /**
     * @param places what kind of place a piece of a name is, if it is one
     * @param counts how many groups have names with certain characters in them
     */
    PairClues(NameParts parts, Function<String, Optional<PartKind>> places, PieceCounts counts) {
        this.parts = parts;
        this.places = places;
        this.counts = counts;
    }

    /** The clues of a pair, by name. */
    SortedMap<String, Double> of(Comparison names) {
        GroupFacts one = names.one();
        GroupFacts other = names.other();
        List<Alignment.Piece> pieces = names.pieces();
        SortedMap<String, Double> clues = new TreeMap<>();
        clues.put("always", 1.0);
        addPieces(clues, pieces);
        addOnlyPiece(clues, one.group(), other.group(), pieces);
        addShared(clues, one, other, pieces);
        addBareName(clues, one, other, pieces);
        if (one.isOfHome() && other.isOfHome()) {
            clues.put("both called after the jurisdiction", 1.0);
        }
        addBrand(clues, one, other);
        addAsides(clues, one.asides(), other.asides());
        addTypes(clues, one.group(), other.group());
        addContext(clues, one, other);
        return clues;
    }

    private void addPieces(Map<String, Double> clues, List<Alignment.Piece> pieces) {
        boolean isContained = true;
        boolean leftHasMore = false;
        boolean rightHasMore = false;
        for (Alignment.Piece piece : pieces) {
            if (piece.isInsertion()) {
                leftHasMore |= piece.right().isEmpty();
                rightHasMore |= piece.left().isEmpty();
                PartKind kind = kindOf(piece.inserted());
                clues.merge("more " + where(piece, kind) + ": " + kind, 1.0, Double::sum);
                if (parts.isKnown(piece.inserted())) {
                    clues.put("more: " + piece.inserted(), 1.0);
                }
                if (kind == PartKind.OTHER) {
                    clues.merge(
                            "characters of a name more",
                            (double) piece.inserted().length(),
                            Double::sum);
                }
            } else {
                isContained = false;
                clues.merge("instead: " + instead(piece), 1.0, Double::sum);
            }
        }
        if (pieces.isEmpty()) {
            clues.put("the same as compared", 1.0);
        } else if (isContained && !(leftHasMore && rightHasMore)) {
            clues.put("one within the other", 1.0);
        }
    }

    /** One of many reads otherwise for a company than for a place: so where a piece is all that differs, it counts by type. */
    private void addOnlyPiece(Map<String, Double> clues, NameGroup one, NameGroup other, List<Alignment.Piece> pieces) {
        if (pieces.size() == 1 && pieces.get(0).isInsertion()) {
            Alignment.Piece piece = pieces.get(0);
            PartKind kind = kindOf(piece.inserted());
            boolean sameType = !Collections.disjoint(one.types(), other.types());
            String type = sameType ? one.type().name() : "mixed";
            clues.put("only more " + where(piece, kind) + ": " + kind + " (" + type + ")", 1.0);
        }
    }

    /** Where a piece stands matters little for what tells things apart wherever it stands. */
    private static String where(Alignment.Piece piece, PartKind kind) {
        if (ANYWHERE.contains(kind)) {
            return "anywhere";
        }
        return piece.isStart() ? "in front" : piece.isEnd() ? "at the end" : "inside";
    }

    /** A bare common name (博物馆, 开发区) means the one that the jurisdiction has, and hardly the one of a village. */
    private void addBareName(
            Map<String, Double> clues, GroupFacts one, GroupFacts other, List<Alignment.Piece> pieces) {
        if (pieces.size() == 1 && pieces.get(0).isInsertion()) {
            Alignment.Piece piece = pieces.get(0);
            String shorter = (piece.left().isEmpty() ? one : other).forms().first();
            PartKind kind = kindOf(shorter);
            if (kind.compareTo(PartKind.HOME) < 0) {
                clues.put("more of a bare name: " + kindOf(piece.inserted()), 1.0);
            }
        }
    }

    /** 云谷科技 and 云谷股份 are of one brand, 云谷 and 云谷农业 too; 云谷科技 and 云台科技 are not. */
    private void addBrand(Map<String, Double> clues, GroupFacts one, GroupFacts other) {
        boolean areEnterprises = one.group().types().contains(EntityType.ENTERPRISE)
                && other.group().types().contains(EntityType.ENTERPRISE);
        if (areEnterprises) {
            boolean same = one.forms().stream()
                    .anyMatch(left -> other.forms().stream().anyMatch(right -> parts.areOfOneBrand(left, right)));
            clues.put(same ? "the same brand" : "other brands", 1.0);
        }
    }

    private static void addAsides(Map<String, Double> clues, SortedSet<String> one, SortedSet<String> other) {
        if (Collections.disjoint(one, other)) {
            boolean bothTell = !one.contains("") && !other.contains("");
            clues.put(bothTell ? "other things in brackets" : "more in brackets", 1.0);
        }
    }

    private String instead(Alignment.Piece piece) {
        if (sorted(piece.left()).equals(sorted(piece.right()))) {
            return "turned round";
        }
        if (parts.areAlike(piece.left(), piece.right())) {
            return "much the same";
        }
        PartKind left = kindOf(piece.left());
        PartKind right = kindOf(piece.right());
        if (left == PartKind.OTHER && right == PartKind.OTHER) {
            boolean isAlike =
                    piece.left().chars().anyMatch(character -> piece.right().indexOf(character) >= 0);
            int length = Math.max(piece.left().length(), piece.right().length());
            return isAlike ? "OTHER, alike" : length == 1 ? "one character" : "OTHER for OTHER";
        }
        return left.compareTo(right) < 0 ? left + " for " + right : right + " for " + left;
    }

    private static String sorted(String piece) {
        return piece.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void addShared(Map<String, Double> clues, GroupFacts one, GroupFacts other, List<Alignment.Piece> pieces) {
        String left = one.forms().first();
        int differing = pieces.stream().mapToInt(piece -> piece.left().length()).sum();
        int shared = Math.max(0, left.length() - differing);
        clues.put("shared characters: " + (shared <= 4 ? shared : shared <= 6 ? "5 to 6" : "7 or more"), 1.0);
        String run = longestRun(one, other);
        clues.put("names with the shared part", Math.log(Math.max(1, counts.groupsWith(run) - 1)));
        int shorter = Math.min(shortest(one), shortest(other));
        if (shorter <= 3) {
            clues.put("length of the shorter: " + shorter, 1.0);
        }
    }

    private static int shortest(GroupFacts facts) {
        return facts.forms().stream().mapToInt(String::length).min().orElse(0);
    }

    private static String longestRun(GroupFacts one, GroupFacts other) {
        String longest = "";
        for (String left : one.forms()) {
            for (String right : other.forms()) {
                String run = CommonRun.of(left, right);
                longest = run.length() > longest.length() ? run : longest;
            }
        }
        return longest;
    }

    private static void addTypes(Map<String, Double> clues, NameGroup one, NameGroup other) {
        Set<EntityType> common = EnumSet.copyOf(one.types());
        common.retainAll(other.types());
        if (common.isEmpty()) {
            EntityType left = one.type();
            EntityType right = other.type();
            clues.put("types: " + (left.compareTo(right) < 0 ? left + " " + right : right + " " + left), 1.0);
        } else {
            clues.put("same type: " + common.iterator().next(), 1.0);
        }
        if (one.division().isPresent() || other.division().isPresent()) {
            clues.put("a division", 1.0);
        } else if (one.isKnownToTheCountry() || other.isKnownToTheCountry()) {
            clues.put("known to the country", 1.0);
        }
    }

    private static void addContext(Map<String, Double> clues, GroupFacts one, GroupFacts other) {
        if (overlap(one.clauses(), other.clauses()) > 0) {
            clues.put("in one clause", 1.0);
        } else if (overlap(one.sentences(), other.sentences()) > 0) {
            clues.put(clues.containsKey("the same as compared") ? "in one sentence, the same" : "in one sentence", 1.0);
        } else if (overlap(one.reports(), other.reports()) > 0) {
            clues.put("in one report", 1.0);
        }
        clues.put("same neighbours", similarity(one.neighbours(), other.neighbours()));
        clues.put("same words around", similarity(one.words(), other.words()));
    }

    private static double similarity(Set<?> one, Set<?> other) {
        int common = overlap(one, other);
        return common == 0 ? 0 : common / Math.sqrt((double) one.size() * other.size());
    }

    private static int overlap(Set<?> one, Set<?> other) {
        Set<?> smaller = one.size() <= other.size() ? one : other;
        Set<?> larger = smaller == one ? other : one;
        return (int) smaller.stream().filter(larger::contains).count();
    }

    PartKind kindOf(String piece) {
        return parts.kindOf(piece, places);
    }
}
