package nianlun.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianlun.division.Level;
import nianlun.mention.EntityType;
import nianlun.report.Span;

/** Where things lie: a place that stands inside of a name, or beside it in its clause. */
final class Locations {

    private static final double SURE_BY_NAME = 0.95;
    private static final double SURE_BY_NEIGHBOUR = 0.85;
    private static final double SURE_BY_VERB = 0.8;
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_PLACE = 8;

    /** What runs from one place to another lies in neither; a university is called after a place that it may have left. */
    private static final Pattern NOT_WHERE_IT_IS_CALLED_AFTER =
            Pattern.compile(".*(至|—|大学|高铁|铁路|高速|公路|国道|省道|航线|管道|管线|线|段|渠|调水).*");

    /** 京雄 and 中日 are two places side by side; 京南 is a direction. */
    private static final Pattern SIDE_BY_SIDE =
            Pattern.compile("[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁港澳台中日韩俄美欧雄保石]{2,4}[东西南北]?|.[东西南北]");

    /** What goes on from a road is not on it. */
    private static final Pattern GOES_ON = Pattern.compile("[东西南北]?延.*|连接线.*|(大?街|路|大道).*");

    private static final Pattern LIES_IN = Pattern.compile("(位于|坐落于|坐落在|落户于?|落地|落在|选址|建在|在)$");
    private static final Pattern NOTHING_OR_OF = Pattern.compile("的?");

    /** 瀑河 is a river, though there is a 瀑河乡. */
    private static final String NATURE = "山河湖海江泉岭谷峡";

    private final Map<String, EntityId> placeByName = new HashMap<>();
    private final Set<EntityId> places = new HashSet<>();
    private final Set<EntityId> nationwide = new HashSet<>();
    private final List<LinkedMention> mentions;

    /** @param divisions what lies elsewhere is no place for the things of the jurisdiction */
    Locations(List<Entity> entities, List<LinkedMention> mentions, Places divisions) {
        this.mentions = mentions;
        Set<EntityId> near = new HashSet<>();
        for (Entity entity : entities) {
            if (entity.scope().equals(Places.WHOLE_COUNTRY)) {
                nationwide.add(entity.id());
            }
            if (entity.type() == EntityType.PLACE) {
                places.add(entity.id());
                if (saysWhere(entity, divisions)) {
                    near.add(entity.id());
                    entity.division().ifPresent(division -> {
                        placeByName.put(division.name(), entity.id());
                        if (NATURE.indexOf(division.shortName()
                                        .charAt(division.shortName().length() - 1))
                                < 0) {
                            placeByName.put(division.shortName(), entity.id());
                        }
                    });
                }
            }
        }
        mentions.stream()
                .filter(mention -> near.contains(mention.entity()))
                .forEach(mention -> placeByName.putIfAbsent(mention.name(), mention.entity()));
    }

    /** A country or province at the front of a name is praise or rank more often than a place: 山东省特色小镇. */
    private static boolean saysWhere(Entity place, Places divisions) {
        return place.division()
                .map(division -> division.level() != Level.PROVINCE
                        && (divisions.isInside(division) || divisions.isAround(division)))
                .orElse(!place.scope().equals(Places.WHOLE_COUNTRY));
    }

    /** All statements, in the order of the text. */
    List<Statement> stated() {
        List<Statement> statements = new ArrayList<>();
        for (List<LinkedMention> clause : ClauseMates.of(mentions)) {
            for (LinkedMention mention : clause) {
                // What the whole country knows does not lie in the county whose report names it.
                if (!isPlace(mention) && !nationwide.contains(mention.entity())) {
                    byName(mention).or(() -> byClause(mention, clause)).ifPresent(statements::add);
                }
            }
        }
        return statements;
    }

    private Optional<Statement> byName(LinkedMention mention) {
        String name = mention.name();
        if (NOT_WHERE_IT_IS_CALLED_AFTER.matcher(name).matches()) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST_PLACE, name.length() - 1); length >= SHORTEST_PLACE; length--) {
            EntityId place = placeByName.get(name.substring(0, length));
            if (place != null
                    && !SIDE_BY_SIDE.matcher(name.substring(0, length)).matches()
                    && !GOES_ON.matcher(name.substring(length)).matches()) {
                return Optional.of(statement(mention, place, SURE_BY_NAME, "name"));
            }
        }
        return Optional.empty();
    }

    private Optional<Statement> byClause(LinkedMention mention, List<LinkedMention> clause) {
        List<LinkedMention> placesBeside = clause.stream().filter(this::isPlace).toList();
        if (placesBeside.size() != 1) {
            return Optional.empty();
        }
        LinkedMention place = placesBeside.get(0);
        if (isJustBefore(place, mention)) {
            return Optional.of(statement(mention, place.entity(), SURE_BY_NEIGHBOUR, "clause"));
        }
        boolean isTheOnlyOne = clause.size() == 2;
        return isTheOnlyOne && followsAVerbOfPlace(place)
                ? Optional.of(statement(mention, place.entity(), SURE_BY_VERB, "clause"))
                : Optional.empty();
    }

    private static boolean isJustBefore(LinkedMention place, LinkedMention mention) {
        Span left = place.mention().span();
        Span right = mention.mention().span();
        return left.end() <= right.start()
                && NOTHING_OR_OF
                        .matcher(textOf(mention).substring(left.end(), right.start()))
                        .matches();
    }

    private static boolean followsAVerbOfPlace(LinkedMention place) {
        String before = textOf(place).substring(0, place.mention().span().start());
        return LIES_IN.matcher(before).find();
    }

    private static Statement statement(LinkedMention mention, EntityId place, double confidence, String rule) {
        return new Statement(mention.entity(), RelationType.LOCATED_IN, place, mention.sentence(), confidence, rule);
    }

    private boolean isPlace(LinkedMention mention) {
        return places.contains(mention.entity());
    }

    private static String textOf(LinkedMention mention) {
        return mention.mention().sentence().text();
    }
}
