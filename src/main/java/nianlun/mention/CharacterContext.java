package nianlun.mention;

/** What the characters around a character say. */
final class CharacterContext {

    private static final String LEFT_MARKS = "“《（〔【(";
    private static final String RIGHT_MARKS = "”》）〕】)";
    private static final String STOPS = "，。；：！？、,;:!?\n\r ";

    private final String text;
    private final CharacterHabits habits;

    CharacterContext(String text, CharacterHabits habits) {
        this.text = text;
        this.habits = habits;
    }

    void addTo(FeatureRows rows) {
        for (int i = 0; i < text.length(); i++) {
            characters(i, rows);
            kinds(i, rows);
            habits(i, rows);
        }
        chunks(rows);
        quotes(rows);
    }

    private void characters(int i, FeatureRows rows) {
        rows.add(i, 0, 0);
        for (int d = -2; d <= 2; d++) {
            rows.add(i, 3 + d, c(i + d));
        }
        for (int d = -2; d <= 1; d++) {
            rows.add(i, 8 + d, c(i + d), c(i + d + 1));
        }
        rows.add(i, 10, c(i - 1), c(i + 1));
        for (int d = -3; d <= 1; d++) {
            rows.add(i, 14 + d, c(i + d), c(i + d + 1), c(i + d + 2));
        }
    }

    private void kinds(int i, FeatureRows rows) {
        int around = 0;
        for (int d = -2; d <= 2; d++) {
            around = around * 8 + kind(i + d);
        }
        rows.add(i, 16, around);
        rows.add(i, 17, kind(i - 1), kind(i), kind(i + 1));
    }

    private void habits(int i, FeatureRows rows) {
        var here = habits.of(text.substring(i, i + 1));
        rows.add(i, 18, here.company(), here.place());
        rows.add(i, 19, here.company());
        if (i + 1 < text.length()) {
            var pair = habits.of(text.substring(i, i + 2));
            rows.add(i, 20, pair.company());
            rows.add(i, 21, pair.place());
            rows.add(i + 1, 22, pair.company());
            rows.add(i + 1, 23, pair.place());
        }
    }

    /** The characters between two stops. */
    private void chunks(FeatureRows rows) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || STOPS.indexOf(text.charAt(i)) >= 0) {
                chunk(start, i, rows);
                start = i + 1;
            }
        }
    }

    private void chunk(int start, int end, FeatureRows rows) {
        int length = Math.min(12, end - start);
        int closing = c(end - 2) * 65599 + c(end - 1);
        for (int i = start; i < end; i++) {
            int fromStart = Math.min(6, i - start);
            int toEnd = Math.min(6, end - 1 - i);
            rows.add(i, 24, fromStart, c(start - 1));
            rows.add(i, 25, toEnd, c(end));
            rows.add(i, 26, fromStart, toEnd, length);
            rows.add(i, 27, Math.min(2, toEnd), closing);
            rows.add(i, 28, Math.min(2, fromStart), c(start) * 65599 + c(start + 1));
            rows.add(i, 29, c(start - 1) * 65599 + c(end), Math.min(2, fromStart) * 3 + Math.min(2, toEnd), length);
        }
    }

    private void quotes(FeatureRows rows) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '“') {
                open = i;
            } else if (text.charAt(i) == '”' && open >= 0) {
                for (int k = open; k <= i; k++) {
                    rows.add(k, 30, k == open ? 0 : k == i ? 1 : 2);
                    rows.add(k, 31, k == open ? 0 : k == i ? 1 : 2, c(i + 1));
                    rows.add(k, 32, Math.min(8, i - open), c(open - 1));
                }
                open = -1;
            }
        }
    }

    private int kind(int i) {
        int c = c(i);
        if (c == 0) {
            return 0;
        }
        if (c == '0') {
            return 1;
        }
        if (LEFT_MARKS.indexOf(c) >= 0) {
            return 2;
        }
        if (RIGHT_MARKS.indexOf(c) >= 0) {
            return 3;
        }
        if (STOPS.indexOf(c) >= 0) {
            return c == '、' ? 5 : 4;
        }
        return Character.isIdeographic(c) ? 6 : 7;
    }

    /** The character at a place; all digits are one. */
    private int c(int i) {
        if (i < 0 || i >= text.length()) {
            return 0;
        }
        char c = text.charAt(i);
        return Character.isDigit(c) ? '0' : c;
    }
}
