package nianlun.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianlun.mention.EntityType;

/** What a name says of another thing whose name it begins with: a phase or part of it, its undertaker, its group. */
final class NameRelations {

    private static final String BY_NAME = "name";
    private static final double SURE = 0.95;
    private static final double SURE_BY_BRAND = 0.85;
    private static final int SHORTEST = 2;

    /** 云谷产业园二期工程: the phase stands at the end, but for a generic word. */
    private static final Pattern PHASE = Pattern.compile(
            "(.{3,}?)(项目|工程)?((第?[一二三四五六七八九十\\d]+|首|前|后)期|[一二三四五六七八九十\\d]+号机组?|首开区|[一二三四五六七八九十\\d]+标段)(项目|工程|建设|扩建|改造)*");

    /** What stands after the whole's name and makes a part of it. */
    private static final Pattern PART = Pattern.compile(
            "的?([东西南北中新老][区园院]|[a-z\\d一二三四五六七八九十]+[区园座]|新?院区|新?校区|分[院校馆园]|配套.*|.*(中心|综合楼|教学楼|病房楼|厂房|公寓|管网|泵站|安置区|安置房|停车场|研究院|实验室|孵化器|孵化中心|污水处理厂|水厂|变电站|[馆楼厅]))");

    /** 幸福街 is a street, and no street of an enterprise 幸福. */
    private static final Pattern IS_A_PLACE = Pattern.compile("(大?街|路|大道|大桥|村|镇|山|河|湾|岛|港|寺|湖)");

    private static final Set<EntityType> WHOLES =
            EnumSet.of(EntityType.PARK, EntityType.PROJECT, EntityType.INSTITUTION);
    private static final Set<EntityType> UNDERTAKEN = EnumSet.of(EntityType.PROJECT, EntityType.PARK);

    private final NamedThings things;

    NameRelations(NamedThings things) {
        this.things = things;
    }

    /** What the name of a mention states. */
    List<Statement> of(LinkedMention mention) {
        String name = NamedThings.plain(mention.name());
        List<Statement> statements = new ArrayList<>();
        phaseOf(mention, name).ifPresent(statements::add);
        if (statements.isEmpty()) {
            partOf(mention, name).ifPresent(statements::add);
        }
        undertakenBy(mention, name).ifPresent(statements::add);
        groupOf(mention, name).ifPresent(statements::add);
        return statements;
    }

    private Optional<Statement> phaseOf(LinkedMention mention, String name) {
        Matcher phase = PHASE.matcher(name);
        if (!phase.matches()) {
            return Optional.empty();
        }
        String generic = phase.group(2) == null ? "" : phase.group(2);
        return things.named(phase.group(1) + generic)
                .or(() -> things.named(phase.group(1)))
                .or(() -> things.named(phase.group(1) + "项目"))
                .filter(whole -> things.typeOf(whole) != EntityType.ENTERPRISE)
                .flatMap(whole -> statement(mention, RelationType.PHASE_OF, whole, SURE));
    }

    private Optional<Statement> partOf(LinkedMention mention, String name) {
        return longestBeginning(name, NameRelations::isPart)
                .filter(whole -> WHOLES.contains(things.typeOf(whole)))
                .flatMap(whole -> statement(mention, RelationType.PART_OF, whole, SURE));
    }

    private static boolean isPart(String rest) {
        return PART.matcher(rest).matches();
    }

    private Optional<Statement> undertakenBy(LinkedMention mention, String name) {
        if (!UNDERTAKEN.contains(things.typeOf(mention.entity()))) {
            return Optional.empty();
        }
        Optional<EntityId> byName = longestBeginning(
                        name, rest -> !IS_A_PLACE.matcher(rest).lookingAt())
                .filter(whole -> things.typeOf(whole) == EntityType.ENTERPRISE);
        return byName.isPresent()
                ? statement(mention, RelationType.UNDERTAKEN_BY, byName.get(), SURE)
                : longestBrand(name)
                        .flatMap(whole -> statement(mention, RelationType.UNDERTAKEN_BY, whole, SURE_BY_BRAND));
    }

    /** An enterprise whose name begins with that of a group is of the group. */
    private Optional<Statement> groupOf(LinkedMention mention, String name) {
        if (things.typeOf(mention.entity()) != EntityType.ENTERPRISE) {
            return Optional.empty();
        }
        return longestBeginning(name, rest -> rest.length() >= SHORTEST)
                .filter(group -> things.typeOf(group) == EntityType.ENTERPRISE)
                .filter(group -> things.isCalledGroup(group))
                .flatMap(group -> group.equals(mention.entity())
                        ? Optional.empty()
                        : Optional.of(new Statement(
                                group, RelationType.GROUP_OF, mention.entity(), mention.sentence(), SURE, BY_NAME)));
    }

    private interface Rest {
        boolean fits(String rest);
    }

    /** The thing whose name is the longest true beginning of this one. */
    private Optional<EntityId> longestBeginning(String name, Rest rest) {
        for (int length = name.length() - 1; length >= SHORTEST; length--) {
            Optional<EntityId> thing = things.named(name.substring(0, length));
            if (thing.isPresent() && rest.fits(name.substring(length))) {
                return thing;
            }
        }
        return Optional.empty();
    }

    private Optional<EntityId> longestBrand(String name) {
        for (int length = name.length() - 1; length >= SHORTEST; length--) {
            Optional<EntityId> thing = things.enterpriseOfBrand(name.substring(0, length));
            if (thing.isPresent() && !IS_A_PLACE.matcher(name.substring(length)).lookingAt()) {
                return thing;
            }
        }
        return Optional.empty();
    }

    private static Optional<Statement> statement(
            LinkedMention mention, RelationType type, EntityId to, double confidence) {
        return mention.entity().equals(to)
                ? Optional.empty()
                : Optional.of(new Statement(mention.entity(), type, to, mention.sentence(), confidence, BY_NAME));
    }
}
