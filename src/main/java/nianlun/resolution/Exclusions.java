package nianlun.resolution;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nianlun.mention.EntityType;

/** What two groups of names cannot be one thing for, whatever else speaks for it. */
final class Exclusions {

    private static final Set<PartKind> COUNTED = EnumSet.of(PartKind.NUMBER, PartKind.PHASE, PartKind.AMOUNT);
    private static final String RANKS = "省市县区镇乡";
    private static final String SIDES = "东西南北上下左右";
    private static final int SHORT = 4;
    private static final Pattern A_LETTER = Pattern.compile("[a-z]");
    private static final Pattern A_PHASE = Pattern.compile("[\\d首]期|首开区|^[东西南北中](区|园|段)$");
    private static final Pattern A_LINE = Pattern.compile("(高铁|铁路|高速|[a-z\\d]线)$");
    private static final Pattern A_PART = Pattern.compile(".*(安置房|安置区|停车场|食堂|宿舍楼|教学楼|综合楼|病房楼|校区|新院区)|配套.*|两侧.*|沿线.*");
    private static final Pattern CITIES = Pattern.compile("[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁港澳台雄保石]+");

    private final Function<String, PartKind> kindOf;
    private final PieceCounts counts;

    /**
     * @param kindOf what a piece of a name says
     * @param counts how many groups have names with certain characters in them
     */
    Exclusions(Function<String, PartKind> kindOf, PieceCounts counts) {
        this.kindOf = kindOf;
        this.counts = counts;
    }

    boolean exclude(Comparison names) {
        NameGroup one = names.one().group();
        NameGroup other = names.other().group();
        return (one.isKnownToTheCountry() && other.isKnownToTheCountry())
                || one.isGivenAnotherName(other)
                || isEnterpriseAndItsWork(names)
                || names.pieces().stream().anyMatch(piece -> isContrast(piece) || isPhase(piece))
                || names.onlyInsertion().filter(piece -> isMore(piece, names)).isPresent();
    }

    /** 东区 is not 西区, 1号 not 2号, 市文旅集团 not 区文旅集团. */
    private boolean isContrast(Alignment.Piece piece) {
        if (piece.isInsertion()) {
            return false;
        }
        PartKind left = kindOf.apply(piece.left());
        boolean areOtherNumbers = left == kindOf.apply(piece.right()) && COUNTED.contains(left);
        boolean areOtherLetters = bothMatch(A_LETTER, piece);
        boolean areOtherRanks = piece.isStart() && RANKS.contains(piece.left()) && RANKS.contains(piece.right());
        boolean areOtherSides = SIDES.contains(piece.left()) && SIDES.contains(piece.right());
        return areOtherNumbers || areOtherLetters || areOtherRanks || areOtherSides;
    }

    private static boolean bothMatch(Pattern pattern, Alignment.Piece piece) {
        return pattern.matcher(piece.left()).matches()
                && pattern.matcher(piece.right()).matches();
    }

    /** A phase is not the whole. */
    private static boolean isPhase(Alignment.Piece piece) {
        return piece.isInsertion() && A_PHASE.matcher(piece.inserted()).find();
    }

    /** What an enterprise builds is not the enterprise, unless it is called by its name alone. */
    private boolean isEnterpriseAndItsWork(Comparison names) {
        NameGroup one = names.one().group();
        NameGroup other = names.other().group();
        return ((isOnlyEnterprise(one) && isOnlyBuilt(other)) || (isOnlyBuilt(one) && isOnlyEnterprise(other)))
                && names.pieces().stream().anyMatch(piece -> tells(piece.left()) || tells(piece.right()));
    }

    private boolean tells(String piece) {
        return kindOf.apply(piece).compareTo(PartKind.LEGAL) > 0;
    }

    private static boolean isOnlyEnterprise(NameGroup group) {
        return group.types().equals(Set.of(EntityType.ENTERPRISE));
    }

    private static boolean isOnlyBuilt(NameGroup group) {
        return Set.of(EntityType.PROJECT, EntityType.PARK).containsAll(group.types());
    }

    /** Whether what the one name has more makes it another thing. */
    private boolean isMore(Alignment.Piece piece, Comparison names) {
        GroupFacts shorter = names.shorter(piece);
        return isMemberOfGroup(piece, shorter)
                || isPart(piece, shorter)
                || isSideBySide(piece, names)
                || isOfAnotherPlace(piece, shorter)
                || isOneOfSeveralAmounts(piece, shorter);
    }

    /** 云谷集团路桥公司 is an enterprise of 云谷集团. */
    private boolean isMemberOfGroup(Alignment.Piece piece, GroupFacts group) {
        return piece.isEnd()
                && kindOf.apply(piece.inserted()) != PartKind.LEGAL
                && group.forms().stream().anyMatch(form -> form.endsWith("集团"));
    }

    /** 北三环东延安置房 is not 北三环东延, and the station no railway. */
    private static boolean isPart(Alignment.Piece piece, GroupFacts whole) {
        boolean isStation = piece.inserted().endsWith("站")
                && A_LINE.matcher(whole.forms().first()).find();
        return piece.isEnd() && (isStation || A_PART.matcher(piece.inserted()).matches());
    }

    /** 京雄保 and 雄保 are cities side by side, and nothing is left out. */
    private static boolean isSideBySide(Alignment.Piece piece, Comparison names) {
        return isShortPlace(names.one().group())
                && isShortPlace(names.other().group())
                && CITIES.matcher(piece.inserted()).matches();
    }

    private static boolean isShortPlace(NameGroup group) {
        return group.type() == EntityType.PLACE && group.key().length() <= SHORT;
    }

    /** 石家庄经济开发区 is not the 经济开发区 of the county, nor the park that the county has of the same name. */
    private boolean isOfAnotherPlace(Alignment.Piece piece, GroupFacts shorter) {
        PartKind kind = kindOf.apply(piece.inserted());
        boolean isOfThePlaceItself =
                shorter.isOfHome() || shorter.forms().stream().anyMatch(GenericNames::contains);
        boolean isOfAnotherRank = shorter.isOfHome() && RANKS.contains(piece.inserted());
        return piece.isStart()
                && (isOfAnotherRank || ((kind == PartKind.HOME || kind == PartKind.ABROAD) && isOfThePlaceItself));
    }

    /** Of a name with 100 and one with 200 megawatts, the name without an amount is neither. */
    private boolean isOneOfSeveralAmounts(Alignment.Piece piece, GroupFacts shorter) {
        return kindOf.apply(piece.inserted()) == PartKind.AMOUNT
                && counts.amountsOf(shorter.forms().first()) > 1;
    }
}
