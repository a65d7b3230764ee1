package nianlun.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the parts say that one name has and another has not. */
final class NameParts {

    private static final String TABLE = "name-parts.tsv";
    private static final Pattern PHASE = Pattern.compile("(\\d+|首|前|后)(期|标段?|号机组?|批)(项目|工程)?|首开区|[东西南北中](区|园|段)");
    private static final Pattern AMOUNT = Pattern.compile(
            "(年产|年出栏|总投资)?[\\d.]+(万|亿|千|百)?(千瓦|兆瓦|千伏|吉瓦|吨|亩|立方米|平方米|公里|台|套|头|只|对|座|栋|层|条|个|英寸|片|元|年|t|m|p)*级?");
    private static final Pattern ANY_TRADE = Pattern.compile("科技|技术|发展|产业|产业发展|投资|工业|制造");
    private static final Pattern NUMBER = Pattern.compile("\\d+号?");

    private final Map<String, PartKind> kinds;
    private final Map<String, Set<String>> senses;
    private final int longest;

    private NameParts(Map<String, PartKind> kinds, Map<String, Set<String>> senses) {
        this.kinds = Map.copyOf(kinds);
        this.senses = Map.copyOf(senses);
        this.longest = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static NameParts bundled() {
        return of(Table.rows(TABLE));
    }

    private static NameParts of(List<List<String>> rows) {
        Map<String, PartKind> kinds = new HashMap<>();
        Map<String, Set<String>> senses = new HashMap<>();
        for (List<String> cells : rows) {
            for (String alike : cells.get(1).split(" ", -1)) {
                for (String part : alike.split("=", -1)) {
                    kinds.putIfAbsent(part, PartKind.valueOf(cells.get(0)));
                    senses.computeIfAbsent(part, none -> new HashSet<>()).add(alike);
                }
            }
        }
        return new NameParts(kinds, senses);
    }

    /**
     * What a piece of a name says: the kind of its parts, or where these are of several kinds, the one that tells things
     * apart best.
     *
     * @param places what kind of place a piece names, if it names one
     */
    PartKind kindOf(String piece, Function<String, Optional<PartKind>> places) {
        return counted(piece).or(() -> places.apply(piece)).orElseGet(() -> kindOf(piece));
    }

    /** Whether a piece is one part of the table. */
    boolean isKnown(String piece) {
        return kinds.containsKey(piece);
    }

    /** An enterprise's name without what it trades in, and without what says that it is a company: 歌尔 of 歌尔科技. */
    String brandOf(String name) {
        List<String> cut = cut(name);
        int end = cut.size();
        while (end > 1 && saysOnlyTheTrade(cut.get(end - 1))) {
            end--;
        }
        return String.join("", cut.subList(0, end));
    }

    /** Whether two enterprises are called by one brand, and not after two trades: 蓝河药业 is not 蓝河化工. */
    boolean areOfOneBrand(String one, String other) {
        String brand = brandOf(one);
        if (isKnown(brand) || !brand.equals(brandOf(other))) {
            return false;
        }
        String oneTrade = one.substring(brand.length());
        String otherTrade = other.substring(brand.length());
        return !isTrade(oneTrade) || !isTrade(otherTrade) || areAlike(oneTrade, otherTrade);
    }

    private boolean isTrade(String part) {
        return !part.isEmpty()
                && kindOf(part) == PartKind.TRADE
                && !ANY_TRADE.matcher(part).matches();
    }

    private boolean saysOnlyTheTrade(String part) {
        PartKind kind = kindOf(part);
        return part.length() > 1 && (kind == PartKind.TRADE || kind == PartKind.LEGAL);
    }

    /** Whether two pieces mean much the same, so that it tells nothing apart which of them is written. */
    boolean areAlike(String one, String other) {
        return !Collections.disjoint(senses.getOrDefault(one, Set.of(one)), senses.getOrDefault(other, Set.of(other)));
    }

    private PartKind kindOf(String piece) {
        if (piece.isEmpty()) {
            return PartKind.GENERIC;
        }
        PartKind whole = kinds.get(piece);
        return counted(piece).orElseGet(() -> whole == null ? kindOfParts(piece) : whole);
    }

    /** 东区 is a part of a park before it is the district of that name. */
    private static Optional<PartKind> counted(String piece) {
        if (PHASE.matcher(piece).matches()) {
            return Optional.of(PartKind.PHASE);
        }
        if (NUMBER.matcher(piece).matches()) {
            return Optional.of(PartKind.NUMBER);
        }
        return AMOUNT.matcher(piece).matches() && !piece.isEmpty() ? Optional.of(PartKind.AMOUNT) : Optional.empty();
    }

    private PartKind kindOfParts(String piece) {
        Set<PartKind> found = EnumSet.noneOf(PartKind.class);
        for (int at = 0; at < piece.length(); ) {
            int length = longestPartAt(piece, at);
            if (length == 0) {
                return PartKind.OTHER;
            }
            found.add(Objects.requireNonNull(kinds.get(piece.substring(at, at + length))));
            at += length;
        }
        return found.stream().max(PartKind::compareTo).orElse(PartKind.OTHER);
    }

    /** A name cut into known parts of two characters and more, runs of digits, and single characters. */
    List<String> cut(String name) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < name.length(); ) {
            int length = Math.max(1, Math.max(longestPartAt(name, at), digitsAt(name, at)));
            parts.add(name.substring(at, at + length));
            at += length;
        }
        return List.copyOf(parts);
    }

    private static int digitsAt(String name, int at) {
        int length = 0;
        while (at + length < name.length() && Character.isDigit(name.charAt(at + length))) {
            length++;
        }
        return length;
    }

    private int longestPartAt(String piece, int at) {
        int length = Math.min(longest, piece.length() - at);
        while (length > 0 && !kinds.containsKey(piece.substring(at, at + length))) {
            length--;
        }
        return length;
    }
}
