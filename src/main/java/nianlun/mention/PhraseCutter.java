package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a reading into enumerations of phrases, by the words and marks at which a name stops. */
final class PhraseCutter {

    private static final Set<String> LIST_MARKS = Set.of("、", "和", "与", "及", "以及", "暨", "／", "/");
    private static final Set<String> JOINTS = Set.of("—", "－", "-", "·", "～", "~", "–", "——");
    private static final int LONGEST_QUOTE = 8;
    private static final int LONGEST_TAIL = 7;

    private final NameWords words;

    PhraseCutter(NameWords words) {
        this.words = words;
    }

    List<Enumeration> cut(String text, List<Token> tokens) {
        return new Cut(text, tokens).all();
    }

    /** One pass from left to right. */
    private final class Cut {

        private final String text;
        private final List<Token> tokens;
        private final List<Enumeration> done = new ArrayList<>();
        private final List<Phrase> members = new ArrayList<>();
        private int firstAt = -1;
        private int at;

        Cut(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        List<Enumeration> all() {
            while (at < tokens.size()) {
                int end = endOfPhrase(at);
                if (end > at) {
                    member(at, end);
                    at = end;
                } else if (LIST_MARKS.contains(word(at)) && !members.isEmpty()) {
                    at++;
                } else if (behindFootnote(at) > at) {
                    at = behindFootnote(at);
                } else {
                    close();
                    at++;
                }
            }
            close();
            return done;
        }

        private void member(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && isEdge(start)) {
                start++;
            }
            while (end > start && isEdge(end - 1)) {
                end--;
            }
            if (end > start) {
                if (members.isEmpty()) {
                    firstAt = start;
                }
                members.add(new Phrase(tokens.subList(start, end)));
            }
        }

        private void close() {
            if (!members.isEmpty()) {
                int[] tail = {at};
                Optional<EntityType> closing = closing(tail);
                done.add(new Enumeration(members, word(firstAt - 1), word(tail[0]), closing));
                members.clear();
            }
        }

        /** Reads 等…项目 or 3家企业 from here on, and leaves in {@code tail} where that ends. */
        private Optional<EntityType> closing(int[] tail) {
            if (!"等".equals(word(at)) && !isAmount(at)) {
                return Optional.empty();
            }
            Optional<EntityType> type = Optional.empty();
            for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + LONGEST_TAIL); i++) {
                String word = word(i);
                if (LIST_MARKS.contains(word) || tokens.get(i).is("w") || words.endsNames(word) && type.isPresent()) {
                    break;
                }
                Optional<EntityType> found = words.typeOfListNoun(word);
                if (found.isPresent()) {
                    type = found;
                    tail[0] = i + 1;
                }
            }
            return type;
        }

        private int endOfPhrase(int from) {
            int end = from;
            while (end < tokens.size()) {
                int next = nextInside(end, end > from);
                if (next == end) {
                    return end;
                }
                end = next;
            }
            return end;
        }

        /** Where the phrase goes on behind the token at {@code i}, or {@code i} itself if it stops there. */
        private int nextInside(int i, boolean begun) {
            String word = word(i);
            if (word.equals("“")) {
                return behindQuote(i);
            }
            if ("（〔[［【(".contains(word)) {
                return begun ? behindBracket(i) : i;
            }
            if (JOINTS.contains(word)) {
                return begun ? i + 1 : i;
            }
            return stops(i) ? i : i + 1;
        }

        private boolean stops(int i) {
            Token token = tokens.get(i);
            return LIST_MARKS.contains(token.word())
                    || token.is("w", "p", "c", "u", "r", "d", "y", "e", "t") && !token.word().equals("之")
                    || words.endsNames(token.word())
                    || isAmount(i)
                    || i > 0 && isAmount(i - 1)
                    || token.word().isBlank();
        }

        /** A quotation mark belongs to a phrase if it closes soon and the phrase goes on behind it. */
        private int behindQuote(int open) {
            for (int i = open + 1; i < Math.min(tokens.size() - 1, open + 1 + LONGEST_QUOTE); i++) {
                if (word(i).equals("”")) {
                    return stops(i + 1) ? open : i + 1;
                }
                if ("，。；：、“".contains(word(i))) {
                    return open;
                }
            }
            return open;
        }

        /** A footnote's mark inside of a phrase, or a phase in brackets. */
        private int behindBracket(int open) {
            int behind = behindFootnote(open);
            if (behind > open) {
                return behind == tokens.size() || stops(behind) ? open : behind;
            }
            behind = behindBracketAround(open, ".*[期段区筹]");
            return behind;
        }

        private int behindFootnote(int open) {
            return "（〔[［【(".contains(word(open)) ? behindBracketAround(open, "\\d+") : open;
        }

        private int behindBracketAround(int open, String content) {
            for (int i = open + 1; i < Math.min(tokens.size(), open + 6); i++) {
                if ("）〕]］】)".contains(word(i))) {
                    String inside = text.substring(tokens.get(open).end(), tokens.get(i).start());
                    return inside.matches(content) ? i + 1 : open;
                }
            }
            return open;
        }

        private boolean isAmount(int i) {
            return i >= 0
                    && i + 1 < tokens.size()
                    && tokens.get(i).is("m", "nx")
                    && words.isMeasure(word(i + 1));
        }

        private boolean isEdge(int i) {
            String word = word(i);
            return JOINTS.contains(word) || word.isBlank();
        }

        private String word(int i) {
            return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
        }
    }
}
