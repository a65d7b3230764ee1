package nianlun.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nianlun.division.DivisionCode;

/** All that persons have judged. No two of them contradict each other. */
public record Judgements(List<Judgement> all) {

    private static final Judgements NONE = new Judgements(List.of());

    public Judgements {
        all = List.copyOf(all);
    }

    /** Nobody has judged anything. */
    public static Judgements none() {
        return NONE;
    }

    /** Those that count for the reports of this jurisdiction. */
    Judgements in(DivisionCode place) {
        return new Judgements(
                all.stream().filter(judgement -> judgement.holdsIn(place)).toList());
    }

    List<Judgement> of(JudgementKind kind) {
        return all.stream().filter(judgement -> judgement.kind() == kind).toList();
    }

    /**
     * These and one more.
     *
     * @throws JudgementException if it contradicts others, which the message names
     */
    public Judgements with(Judgement added) {
        refuseContradiction(added);
        List<Judgement> more = new ArrayList<>(all);
        more.add(added);
        return new Judgements(more);
    }

    /**
     * These without the one of this id.
     *
     * @throws JudgementException if there is none
     */
    public Judgements without(String id) {
        List<Judgement> rest =
                all.stream().filter(judgement -> !judgement.id().equals(id)).toList();
        if (rest.size() == all.size()) {
            throw new JudgementException(
                    "There is no judgement '%s'; 'nianlun judge list' shows those that there are".formatted(id));
        }
        return new Judgements(rest);
    }

    /** An id that none of them has. */
    public String nextId() {
        return "j"
                + (1
                        + all.stream()
                                .mapToInt(judgement ->
                                        Integer.parseInt(judgement.id().substring(1)))
                                .max()
                                .orElse(0));
    }

    private void refuseContradiction(Judgement added) {
        switch (added.kind()) {
            case SAME ->
                of(JudgementKind.DIFFERENT).stream()
                        .filter(different -> meet(different, added))
                        .forEach(different -> refuseJoining(added, different));
            case DIFFERENT -> pathBetween(added.left(), added.right(), added).ifPresent(path -> refuse(added, path));
            case RENAME, RETYPE ->
                refuseIfAny(added, other -> other.kind() == added.kind() && isOfSameThing(other, added));
            default -> refuseIfAny(added, other -> saysTheSame(other, added));
        }
        refuseIfAny(added, other -> saysTheSame(other, added));
    }

    /** Whether two names that are held apart would come together. */
    private void refuseJoining(Judgement added, Judgement different) {
        Judgements joined = new Judgements(append(added));
        joined.pathBetween(different.left(), different.right(), different)
                .ifPresent(path -> refuse(added, List.of(different)));
    }

    private List<Judgement> append(Judgement added) {
        List<Judgement> more = new ArrayList<>(all);
        more.add(added);
        return more;
    }

    private void refuseIfAny(Judgement added, Predicate<Judgement> test) {
        all.stream().filter(test).findFirst().ifPresent(other -> refuse(added, List.of(other)));
    }

    private static void refuse(Judgement added, List<Judgement> others) {
        throw new JudgementException("'%s %s %s' contradicts or repeats %s; 'nianlun judge undo %s' takes that back"
                .formatted(
                        added.kind().name().toLowerCase(java.util.Locale.ROOT),
                        added.left(),
                        added.right(),
                        String.join(
                                " and ",
                                others.stream().map(Judgement::toString).toList()),
                        others.get(0).id()));
    }

    private boolean isOfSameThing(Judgement one, Judgement other) {
        return meet(one, other)
                && (one.left().equals(other.left())
                        || pathBetween(one.left(), other.left(), other).isPresent());
    }

    private static boolean saysTheSame(Judgement one, Judgement other) {
        boolean names = one.left().equals(other.left()) && one.right().equals(other.right());
        boolean turned = one.kind().isOfTwo()
                && one.left().equals(other.right())
                && one.right().equals(other.left());
        boolean ofTwo = one.kind().isOfTwo() && other.kind().isOfTwo();
        return meet(one, other) && (names || turned) && (one.kind() == other.kind() || ofTwo);
    }

    /** Whether there are reports for which both count. */
    private static boolean meet(Judgement one, Judgement other) {
        return one.scope().equals(other.scope())
                || one.scope().equals(Places.WHOLE_COUNTRY)
                || other.scope().equals(Places.WHOLE_COUNTRY);
    }

    /** The judgements by which two names are one thing, if they are. */
    private Optional<List<Judgement>> pathBetween(String from, String to, Judgement asked) {
        Map<String, List<Judgement>> pathTo = new HashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String name = open.remove();
            for (Judgement same : of(JudgementKind.SAME)) {
                if (meet(same, asked)
                        && (same.left().equals(name) || same.right().equals(name))) {
                    String next = same.left().equals(name) ? same.right() : same.left();
                    if (!pathTo.containsKey(next)) {
                        List<Judgement> path = new ArrayList<>(pathTo.getOrDefault(name, List.of()));
                        path.add(same);
                        pathTo.put(next, path);
                        open.add(next);
                    }
                }
            }
        }
        return Optional.ofNullable(pathTo.get(to));
    }
}
