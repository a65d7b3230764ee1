package nianlun.history;

import java.util.List;

/** Every sentence that holds a word, entity or not, oldest first. */
public record WordHistory(String word, List<SentenceLine> sentences) {

    public WordHistory {
        sentences = List.copyOf(sentences);
    }
}
