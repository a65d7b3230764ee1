package nianlun.mention;

import java.util.Optional;
import nianlun.report.Span;

/** What the phrase that a character stands in says, and the list that the phrase is a member of. */
final class ListContext {

    private final Reading reading;
    private final NameWords words;
    private final CharacterHabits habits;

    ListContext(Reading reading, NameWords words, CharacterHabits habits) {
        this.reading = reading;
        this.words = words;
        this.habits = habits;
    }

    void addTo(FeatureRows rows) {
        for (Enumeration list : reading.enumerations()) {
            for (int m = 0; m < list.members().size(); m++) {
                member(list, m, rows);
            }
        }
    }

    private void member(Enumeration list, int m, FeatureRows rows) {
        Phrase phrase = list.members().get(m);
        Span span = phrase.span();
        String name = span.of(reading.text());
        Optional<NameHead> head = words.headOf(name);
        int ending = head.map(found -> found.text().hashCode()).orElse(0);
        int type = head.map(found -> 1 + Labels.number(found.type())).orElse(0);
        int headFrom = span.end() - head.map(found -> found.text().length()).orElse(0);
        int closing = list.closing().map(found -> 1 + Labels.number(found)).orElse(0);
        int size = Math.min(4, list.members().size());
        int own = (int)
                Math.min(3, words.ownWords(phrase, head.map(NameHead::text).orElse("")));
        int before = list.before().hashCode();
        int after = list.after().hashCode();
        int length = Math.min(12, span.length());
        var habit = habits.mean(name);
        int common = (int) phrase.tokens().stream()
                .filter(token -> !words.isCommon(token.word()))
                .count();
        for (int i = span.start(); i < span.end(); i++) {
            int p = Labels.in(EntityType.ENTERPRISE, span, i);
            rows.add(i, 100, p, ending);
            rows.add(i, 101, p, type, i >= headFrom ? 1 : 0);
            rows.add(i, 102, p, closing, size);
            rows.add(i, 103, p, size, Math.min(m, 2));
            rows.add(i, 104, p, before);
            rows.add(i, 105, p, after);
            rows.add(i, 106, p * 8 + type, before);
            rows.add(i, 107, p * 8 + type, after);
            rows.add(i, 108, p, length, type);
            rows.add(i, 109, p, own, type);
            rows.add(i, 110, p, habit.company(), type);
            rows.add(i, 111, p, habit.place(), type);
            rows.add(i, 112, p, habit.company(), length * 8 + closing);
            rows.add(i, 113, p * 8 + type, closing, size);
            rows.add(i, 114, p, before, after);
            rows.add(i, 115, Math.min(6, span.end() - 1 - i), ending);
            rows.add(i, 116, p, Math.min(5, common), type * 8 + closing);
        }
    }
}
