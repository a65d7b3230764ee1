package nianlun.network;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tokens that a model of the BERT family knows, with the row of each. */
final class BertVocabulary {

    private static final String MARKS = "·×°±—‘’“”…•‰€℃№→①②③④⑤⑥⑦⑧⑨⑩、。〃〇〈〉《》「」『』【】〔〕〖〗㎡￥";

    /** The vocabulary lacks these marks: the model has learned their equals, with the same side open. */
    private static final Map<Character, Character> EQUALS =
            Map.of('“', '「', '”', '」', '‘', '『', '’', '』', '—', '-', '…', '⋯');

    private final JsonNode rows;

    BertVocabulary(byte[] tokenizer) {
        this.rows = JsonMapper.shared().readTree(tokenizer).path("model").path("vocab");
    }

    /** The rows of the characters that Chinese text is written with: no kana, no hangul, no Cyrillic. */
    SortedMap<Character, Integer> usualCharacters() {
        SortedMap<Character, Integer> usual = new TreeMap<>();
        for (char character = 1; character < Character.MAX_VALUE; character++) {
            if (isUsual(character)) {
                Optional<Integer> row = rowFor(character);
                if (row.isPresent()) {
                    usual.put(character, row.get());
                }
            }
        }
        return usual;
    }

    private static boolean isUsual(char character) {
        return isBetween('!', '~', character)
                || isBetween('一', '\u9fff', character)
                || isBetween('！', '～', character)
                || MARKS.indexOf(character) >= 0;
    }

    private Optional<Integer> rowFor(char character) {
        return row(character)
                .or(() -> row(Character.toLowerCase(character)))
                .or(() -> row(EQUALS.getOrDefault(character, character)));
    }

    private Optional<Integer> row(char character) {
        JsonNode row = rows.path(String.valueOf(character));
        return row.isInt() ? Optional.of(row.intValue()) : Optional.empty();
    }

    private static boolean isBetween(char first, char last, char character) {
        return first <= character && character <= last;
    }
}
