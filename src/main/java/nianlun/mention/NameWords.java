package nianlun.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of the grammar: which words end a name, which make none by themselves, and what names end in. */
final class NameWords {

    private final Set<String> ending = WordTable.of("words-that-end-names.txt").words();
    private final Set<String> common = WordTable.of("common-words.txt").words();
    private final Set<String> measures = WordTable.of("measure-words.txt").words();
    private final Map<String, NameHead> heads = heads();
    private final Map<String, EntityType> listNouns = listNouns();
    private final int longestHead =
            heads.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** The last characters of heads: most phrases end in none of them, and need not be looked up at any length. */
    private final BitSet lastOfHeads = heads.keySet().stream()
            .map(head -> head.charAt(head.length() - 1))
            .collect(BitSet::new, BitSet::set, BitSet::or);

    /** Words to be told to the segmenter, so that it does not cut them. */
    List<String> ownWords() {
        return heads.keySet().stream()
                .filter(head -> head.length() > 2)
                .sorted()
                .toList();
    }

    boolean endsNames(String word) {
        return ending.contains(word);
    }

    boolean isCommon(String word) {
        return common.contains(word) || listNouns.containsKey(word);
    }

    boolean isMeasure(String word) {
        return measures.contains(word);
    }

    Optional<EntityType> typeOfListNoun(String word) {
        return Optional.ofNullable(listNouns.get(word));
    }

    /** The longest head that the text ends in, if it is more than the head. */
    Optional<NameHead> headOf(String text) {
        if (text.isEmpty() || !lastOfHeads.get(text.charAt(text.length() - 1))) {
            return Optional.empty();
        }
        for (int length = Math.min(longestHead, text.length()); length > 0; length--) {
            NameHead head = heads.get(text.substring(text.length() - length));
            if (head != null) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** How many words of the phrase, before the head that it ends in, are not common. */
    long ownWords(Phrase phrase, String head) {
        int headFrom = phrase.last().end() - head.length();
        return phrase.tokens().stream()
                .filter(token -> token.start() < headFrom && !token.is("w", "m"))
                .filter(token -> !isCommon(token.word()))
                .count();
    }

    private static Map<String, NameHead> heads() {
        Map<String, NameHead> heads = new HashMap<>();
        for (List<String> row : WordTable.of("name-heads.tsv").rows(3)) {
            EntityType type = EntityType.valueOf(row.get(1));
            heads.put(row.get(0), new NameHead(row.get(0), type, Double.parseDouble(row.get(2))));
        }
        return Map.copyOf(heads);
    }

    private static Map<String, EntityType> listNouns() {
        Map<String, EntityType> nouns = new HashMap<>();
        for (List<String> row : WordTable.of("list-nouns.tsv").rows(2)) {
            nouns.put(row.get(0), EntityType.valueOf(row.get(1)));
        }
        return Map.copyOf(nouns);
    }
}
