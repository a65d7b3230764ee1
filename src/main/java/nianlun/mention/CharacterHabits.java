package nianlun.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much more often characters, alone or in pairs, stand in names of companies and places than in running text: {@code
 * character-habits.tsv}.
 */
final class CharacterHabits {

    /** Twice the natural log odds of company names and of place names against running text. */
    record Habit(int company, int place) {}

    private static final Habit UNKNOWN = new Habit(0, 0);

    private final Map<String, Habit> habits = new HashMap<>();

    CharacterHabits() {
        for (List<String> row : WordTable.of("character-habits.tsv").rows(3)) {
            habits.put(row.get(0), new Habit(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))));
        }
    }

    /** The habit of one or two characters. */
    Habit of(String characters) {
        return habits.getOrDefault(characters, UNKNOWN);
    }

    /** The mean habit of the characters of a name. */
    Habit mean(String name) {
        int company = 0;
        int place = 0;
        for (int i = 0; i < name.length(); i++) {
            Habit habit = of(name.substring(i, i + 1));
            company += habit.company();
            place += habit.place();
        }
        return new Habit(Math.floorDiv(company, name.length()), Math.floorDiv(place, name.length()));
    }
}
