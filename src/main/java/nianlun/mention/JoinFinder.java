package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianlun.report.Span;

/** Finds names that go over a conjunction or an amount: 屠宰及饲料加工, 沿线11个村生活污水治理. */
final class JoinFinder implements MentionFinder {

    private static final String NAME = "joined";
    private static final String CONJUNCTIONS = "及|和|与|至|到|以及";
    private static final String AMOUNT = "[0-9.]+\\D{1,4}";
    private static final double CONFIDENCE = 0.3;

    private final NameWords words;

    JoinFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public List<Find> find(ReportContext report, Reading reading) {
        List<Phrase> phrases = reading.enumerations().stream()
                .flatMap(enumeration -> enumeration.members().stream())
                .toList();
        List<Find> finds = new ArrayList<>();
        for (int i = 1; i < phrases.size(); i++) {
            join(phrases.get(i - 1).span(), phrases.get(i).span(), reading.text())
                    .ifPresent(finds::add);
        }
        return finds;
    }

    private Optional<Find> join(Span left, Span right, String text) {
        String between = text.substring(left.end(), right.start());
        String clue = between.matches(CONJUNCTIONS) ? between : between.matches(AMOUNT) ? "amount" : "";
        Span whole = new Span(left.start(), right.end());
        return clue.isEmpty()
                ? Optional.empty()
                : words.headOf(right.of(text)).map(head -> new Find(whole, head.type(), NAME, clue, CONFIDENCE));
    }
}
