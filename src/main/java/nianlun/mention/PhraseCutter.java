package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a sentence into enumerations of phrases, by the words and marks at which a name stops. */
final class PhraseCutter {

    private static final String AND_OTHERS = "等";
    private static final int LONGEST_TAIL = 7;

    private final NameWords words;
    private final NameStops stops;

    PhraseCutter(NameWords words) {
        this.words = words;
        this.stops = new NameStops(words);
    }

    List<Enumeration> cut(String text, List<Token> tokens) {
        return new Cut(new TokenRow(text, tokens)).all();
    }

    /** What closes a list, and the number of the word behind it. */
    private record Tail(Optional<EntityType> type, int end) {}

    /** One pass from left to right. */
    private final class Cut {

        private final TokenRow row;
        private final List<Enumeration> done = new ArrayList<>();
        private final List<Phrase> members = new ArrayList<>();
        private String before = "";

        Cut(TokenRow row) {
            this.row = row;
        }

        List<Enumeration> all() {
            int at = 0;
            while (at < row.size()) {
                int end = stops.endOfPhrase(row, at);
                if (end > at) {
                    member(at, end);
                    at = end;
                } else {
                    at = behindStop(at);
                }
            }
            close(at);
            return done;
        }

        /** A list goes on behind 、 and behind a footnote; any other stop closes it. */
        private int behindStop(int at) {
            if (NameStops.LIST_MARKS.contains(row.word(at)) && !members.isEmpty()) {
                return at + 1;
            }
            int behindFootnote = stops.behindFootnote(row, at);
            if (behindFootnote > at) {
                return behindFootnote;
            }
            return Math.max(at + 1, close(at));
        }

        private void member(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && stops.isEdge(row, start)) {
                start++;
            }
            while (end > start && stops.isEdge(row, end - 1)) {
                end--;
            }
            if (end > start) {
                before = members.isEmpty() ? row.word(start - 1) : before;
                members.add(row.phrase(start, end));
            }
        }

        /** Ends the list before the word {@code at}; where 等 closes it, what follows up to the closing noun is read too. */
        private int close(int at) {
            if (members.isEmpty()) {
                return at;
            }
            Tail tail = tail(at);
            done.add(new Enumeration(members, before, row.word(tail.end()), tail.type()));
            members.clear();
            return row.word(at).equals(AND_OTHERS) ? tail.end() : at;
        }

        /** Reads 等…项目 or 3家企业 from here on. */
        private Tail tail(int at) {
            var tail = new Tail(Optional.empty(), at);
            if (!row.word(at).equals(AND_OTHERS) && !stops.isAmount(row, at)) {
                return tail;
            }
            for (int i = at + 1; i < Math.min(row.size(), at + 1 + LONGEST_TAIL) && !endsTail(at, i, tail); i++) {
                Optional<EntityType> type = words.typeOfListNoun(row.word(i));
                tail = type.isPresent() ? new Tail(type, i + 1) : tail;
            }
            return tail;
        }

        private boolean endsTail(int opened, int i, Tail tail) {
            String word = row.word(i);
            return NameStops.LIST_MARKS.contains(word)
                    || row.is(i, "w")
                    || (row.is(i, "u") && !row.word(opened).equals(AND_OTHERS))
                    || (words.endsNames(word) && tail.type().isPresent());
        }
    }
}
