package nianlun.mention;

import java.util.List;
import nianlun.report.Span;

/** What there is to say of each character of a sentence: itself, its word, its phrase and list, and the finders' votes. */
final class CharacterFeatures {

    private final NameWords words;
    private final CharacterHabits habits;

    CharacterFeatures(NameWords words, CharacterHabits habits) {
        this.words = words;
        this.habits = habits;
    }

    FeatureRows of(ReportContext context, FoundInSentence found) {
        Reading reading = found.reading();
        FeatureRows rows = new FeatureRows(reading.text().length());
        String text = Marks.inOneWay(reading.text());
        new CharacterContext(text, habits).addTo(rows);
        new WordContext(reading).addTo(rows);
        new ListContext(reading, words, habits).addTo(rows);
        votes(found.finds(), text, rows);
        return rows;
    }

    private static void votes(List<Find> finds, String text, FeatureRows rows) {
        for (Find find : finds) {
            vote(find, text, rows);
        }
    }

    private static void vote(Find find, String text, FeatureRows rows) {
        Span span = find.span();
        int finder = find.finder().hashCode();
        int type = Labels.number(find.type());
        int clue = find.clue().hashCode();
        boolean listed = find.finder().equals("division") || find.finder().equals("region");
        for (int i = span.start(); i < span.end(); i++) {
            int place = Labels.in(EntityType.ENTERPRISE, span, i);
            rows.add(i, 80, finder, place, type);
            rows.add(i, 81, finder * 31 + clue, place);
            if (listed) {
                rows.add(i, 82, clue, place, at(text, span.end()));
                rows.add(i, 83, clue, place, at(text, span.start() - 1));
                rows.add(i, 84, clue * 31 + at(text, span.start() - 1), place, at(text, span.end()));
                rows.add(i, 85, clue, place, at(text, span.end()) * 65599 + at(text, span.end() + 1));
                rows.add(i, 86, clue, place, span.length());
            }
        }
        if (listed) {
            near(span.start() - 1, 87, clue, rows);
            near(span.end(), 88, clue, rows);
        }
    }

    private static void near(int position, int kind, int clue, FeatureRows rows) {
        if (position >= 0 && position < rows.length()) {
            rows.add(position, kind, clue);
        }
    }

    private static int at(String text, int position) {
        return position >= 0 && position < text.length() ? text.charAt(position) : 0;
    }
}
