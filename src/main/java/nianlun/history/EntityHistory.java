package nianlun.history;

import java.util.List;

/** What the reports say of one thing: its names by year, and every sentence that names it, oldest first. */
public record EntityHistory(EntitySummary entity, List<NameInYear> names, List<SentenceLine> sentences) {

    public EntityHistory {
        names = List.copyOf(names);
        sentences = List.copyOf(sentences);
    }
}
