package nianlun.resolution;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nianlun.report.ReportId;
import nianlun.report.SentenceId;

/** What is known of the names of one group, and from where they stand. */
final class GroupFacts {

    private static final Pattern EXPLAINS = Pattern.compile("[（(](以下简称|简称|以下称|即|又称|也称|原|原名|原称)?[:：“]?");

    private final NameGroup group;
    private final SortedSet<String> forms = new TreeSet<>();
    private List<List<String>> cutForms = List.of();
    private final SortedSet<String> asides = new TreeSet<>();
    private final Set<SentenceId> sentences = new HashSet<>();
    private final Set<ClauseId> clauses = new HashSet<>();
    private final Set<ReportId> reports = new HashSet<>();
    private final Set<NameGroup> neighbours = new HashSet<>();
    private final Set<Integer> words = new HashSet<>();

    private final Set<NameGroup> explainedBy = new HashSet<>();
    private boolean isOfHome;

    /** A clause of a sentence, by its number. */
    private record ClauseId(SentenceId sentence, int ordinal) {}

    private GroupFacts(NameGroup group) {
        this.group = group;
    }

    /** The facts of each group. */
    static Map<NameGroup, GroupFacts> of(
            List<Named> mentions, List<NameGroup> groupOfEach, HomeNames home, NameParts parts) {
        Map<NameGroup, GroupFacts> facts = new LinkedHashMap<>();
        Map<SentenceId, Set<NameGroup>> groupsBySentence = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Named named = mentions.get(i);
            NameGroup group = groupOfEach.get(i);
            GroupFacts known = facts.computeIfAbsent(group, GroupFacts::new);
            String form = NameForm.of(named.name());
            Optional<String> withoutOwn = home.withoutOwn(form);
            known.isOfHome |= withoutOwn.isPresent();
            known.forms.add(withoutOwn.orElse(form));
            known.asides.add(NameForm.aside(named.name()));
            known.sentences.add(named.sentence());
            int clause = named.mention().sentence().clauseOf(named.mention().span());
            known.clauses.add(new ClauseId(named.sentence(), clause));
            known.reports.add(named.report().id());
            known.addWords(named);
            groupsBySentence
                    .computeIfAbsent(named.sentence(), sentence -> new HashSet<>())
                    .add(group);
        }
        groupsBySentence
                .values()
                .forEach(together -> together.forEach(group ->
                        Objects.requireNonNull(facts.get(group)).neighbours.addAll(together)));
        noteExplanations(mentions, groupOfEach, facts);
        facts.values()
                .forEach(known ->
                        known.cutForms = known.forms.stream().map(parts::cut).toList());
        return facts;
    }

    /** 海高园（威海海高园） and 云谷科技（以下简称云谷） say themselves that the two are one. */
    private static void noteExplanations(
            List<Named> mentions, List<NameGroup> groupOfEach, Map<NameGroup, GroupFacts> facts) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (isExplained(mentions.get(i), mentions.get(i + 1))) {
                Objects.requireNonNull(facts.get(groupOfEach.get(i)))
                        .explainedBy
                        .add(groupOfEach.get(i + 1));
                Objects.requireNonNull(facts.get(groupOfEach.get(i + 1)))
                        .explainedBy
                        .add(groupOfEach.get(i));
            }
        }
    }

    private static boolean isExplained(Named left, Named right) {
        String text = left.mention().sentence().text();
        int end = left.mention().span().end();
        int start = right.mention().span().start();
        int after = right.mention().span().end();
        return left.sentence().equals(right.sentence())
                && left.mention().type() == right.mention().type()
                && end <= start
                && EXPLAINS.matcher(text.substring(end, start)).matches()
                && after < text.length()
                && "）)".indexOf(text.charAt(after)) >= 0;
    }

    /** The groups of which a sentence says that they are the same. */
    Set<NameGroup> explanations() {
        return explainedBy;
    }

    /** Whether a sentence says that both names mean one thing. */
    boolean isExplainedBy(GroupFacts other) {
        return explainedBy.contains(other.group);
    }

    NameGroup group() {
        return group;
    }

    /** The names as they are compared, the jurisdiction's own name left out. */
    SortedSet<String> forms() {
        return forms;
    }

    /** Whether one of the names begins with the jurisdiction's own. */
    boolean isOfHome() {
        return isOfHome;
    }

    /** The forms, part by part. */
    List<List<String>> cutForms() {
        return cutForms;
    }

    /** What the names tell in brackets; an empty text where one of them tells nothing so. */
    SortedSet<String> asides() {
        return asides;
    }

    Set<SentenceId> sentences() {
        return sentences;
    }

    Set<?> clauses() {
        return clauses;
    }

    Set<ReportId> reports() {
        return reports;
    }

    /** The groups that are named in the same sentences, itself too. */
    Set<NameGroup> neighbours() {
        return neighbours;
    }

    /** Pairs of characters that stand around the names. */
    Set<Integer> words() {
        return words;
    }

    /** The pairs of characters of the clause around a mention, and of the clauses beside it. */
    private void addWords(Named named) {
        String text = named.mention().sentence().text();
        int from = Math.max(0, named.mention().span().start() - 30);
        int to = Math.min(text.length(), named.mention().span().end() + 30);
        for (int i = from; i + 1 < to; i++) {
            boolean isName = i + 1 >= named.mention().span().start()
                    && i < named.mention().span().end();
            if (!isName && Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i + 1))) {
                words.add(text.charAt(i) << 16 | text.charAt(i + 1));
            }
        }
    }
}
