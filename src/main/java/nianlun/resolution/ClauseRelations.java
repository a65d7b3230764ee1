package nianlun.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianlun.mention.EntityType;
import nianlun.report.Sentence;
import nianlun.report.Span;

/** What a clause states of things that it names: who works with whom, who builds what, which group has which enterprise. */
final class ClauseRelations {

    private static final String BY_CLAUSE = "clause";
    private static final double SURE = 0.9;
    private static final double QUITE_SURE = 0.85;

    private static final Set<EntityType> ACTORS = EnumSet.of(EntityType.ENTERPRISE, EntityType.INSTITUTION);
    private static final Set<EntityType> PARTNERS =
            EnumSet.of(EntityType.ENTERPRISE, EntityType.INSTITUTION, EntityType.PLACE);
    private static final Set<EntityType> BUILT = EnumSet.of(EntityType.PROJECT, EntityType.PARK);

    /** Stands before the partner: 加强与云谷集团战略合作. */
    private static final Pattern WITH = Pattern.compile("(与|同|携手|联合|联手|牵手)$");

    /** Stands after the last partner. */
    private static final Pattern WORKS_TOGETHER = Pattern.compile(
            "^(等[^、]{0,8})?(的|在[^合]{1,12})?(开展|达成|签订|签署|签约|建立|深化|实现|进行|全面|深入|深度|战略|校企|技术|务实|实质性|产业|联动|对接|医联体)*(合作|共建|共同建设|联合建设|联合研发).*");

    private static final String NEXT_OF_A_LIST = "、";
    private static final Pattern BUILDS = Pattern.compile("(投资|承建|建设|兴建|开发|实施|打造|运营|新建|投建|独资|出资)+了?的?");
    private static final Pattern IS_BUILT_BY = Pattern.compile("由");
    private static final Pattern BUILDS_AFTER = Pattern.compile("^(公司)?(负责)?(投资|承建|建设|兴建|开发|实施|打造|运营|投建).*");
    private static final Pattern HAS = Pattern.compile("(旗下|下属|所属|控股|全资子公司|子公司|旗下的|下属企业)");

    private final NamedThings things;
    private final EntityId home;

    /** @param home the jurisdiction's own place, which works with others where no other subject is named */
    ClauseRelations(NamedThings things, EntityId home) {
        this.things = things;
        this.home = home;
    }

    /** What a clause states of its mentions, which stand in the order of the text. */
    List<Statement> of(List<LinkedMention> clause) {
        List<Statement> statements = new ArrayList<>(worksWith(clause));
        for (int i = 0; i + 1 < clause.size(); i++) {
            LinkedMention left = clause.get(i);
            LinkedMention right = clause.get(i + 1);
            if (!left.entity().equals(right.entity())) {
                builds(left, right).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private List<Statement> worksWith(List<LinkedMention> clause) {
        List<Statement> statements = new ArrayList<>();
        for (int first = 0; first < clause.size(); first++) {
            if (WITH.matcher(before(clause.get(first))).find()) {
                int last = lastOfList(clause, first);
                Optional<EntityId> subject = subject(clause, first);
                if (subject.isPresent()
                        && WORKS_TOGETHER.matcher(after(clause.get(last))).matches()) {
                    clause.subList(first, last + 1).stream()
                            .filter(partner -> PARTNERS.contains(things.typeOf(partner.entity())))
                            .filter(partner -> !partner.entity().equals(subject.get()))
                            .map(partner -> new Statement(
                                    subject.get(),
                                    RelationType.WORKS_WITH,
                                    partner.entity(),
                                    partner.sentence(),
                                    SURE,
                                    BY_CLAUSE))
                            .forEach(statements::add);
                }
            }
        }
        return statements;
    }

    private static int lastOfList(List<LinkedMention> clause, int first) {
        int last = first;
        while (last + 1 < clause.size()
                && between(clause.get(last), clause.get(last + 1)).equals(NEXT_OF_A_LIST)) {
            last++;
        }
        return last;
    }

    /** Who stands right before 与; the jurisdiction if nobody is named so far; nobody if it could be another. */
    private Optional<EntityId> subject(List<LinkedMention> clause, int first) {
        if (first == 0) {
            return Optional.of(home);
        }
        LinkedMention left = clause.get(first - 1);
        boolean isRightBefore = WITH.matcher(between(left, clause.get(first))).matches();
        return isRightBefore && ACTORS.contains(things.typeOf(left.entity()))
                ? Optional.of(left.entity())
                : Optional.empty();
    }

    private Optional<Statement> builds(LinkedMention left, LinkedMention right) {
        String between = between(left, right);
        if (is(left, EntityType.ENTERPRISE)
                && isBuilt(right)
                && BUILDS.matcher(between).matches()) {
            return Optional.of(statement(right, RelationType.UNDERTAKEN_BY, left, SURE));
        }
        if (isBuilt(left)
                && is(right, EntityType.ENTERPRISE)
                && IS_BUILT_BY.matcher(between).matches()
                && BUILDS_AFTER.matcher(after(right)).matches()) {
            return Optional.of(statement(left, RelationType.UNDERTAKEN_BY, right, SURE));
        }
        return is(left, EntityType.ENTERPRISE)
                        && is(right, EntityType.ENTERPRISE)
                        && HAS.matcher(between).matches()
                ? Optional.of(statement(left, RelationType.GROUP_OF, right, QUITE_SURE))
                : Optional.empty();
    }

    private boolean isBuilt(LinkedMention mention) {
        return BUILT.contains(things.typeOf(mention.entity()));
    }

    private boolean is(LinkedMention mention, EntityType type) {
        return things.typeOf(mention.entity()) == type;
    }

    private static String between(LinkedMention left, LinkedMention right) {
        Span first = left.mention().span();
        Span second = right.mention().span();
        String text = left.mention().sentence().text();
        return first.end() <= second.start() ? text.substring(first.end(), second.start()) : text;
    }

    private static String before(LinkedMention mention) {
        Span clause = clauseOf(mention);
        return mention.mention()
                .sentence()
                .text()
                .substring(clause.start(), mention.mention().span().start());
    }

    private static String after(LinkedMention mention) {
        Span clause = clauseOf(mention);
        int end = mention.mention().span().end();
        return end < clause.end() ? mention.mention().sentence().text().substring(end, clause.end()) : "";
    }

    private static Span clauseOf(LinkedMention mention) {
        Sentence sentence = mention.mention().sentence();
        return sentence.clauses().get(sentence.clauseOf(mention.mention().span()));
    }

    private static Statement statement(LinkedMention from, RelationType type, LinkedMention to, double confidence) {
        return new Statement(from.entity(), type, to.entity(), from.sentence(), confidence, BY_CLAUSE);
    }
}
