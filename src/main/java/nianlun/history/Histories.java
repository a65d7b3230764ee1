package nianlun.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers over the years about things and words. */
@Component
public class Histories {

    private final Queries queries;

    Histories(Queries queries) {
        this.queries = queries;
    }

    /** The things that bear a name or id, most mentioned first. */
    @Transactional(readOnly = true)
    public List<EntitySummary> named(String name, Optional<String> place) {
        return rows("find-entity", Map.of("entity", name), place, EntitySummary::of);
    }

    /** The things whose names begin with or hold the text, or are written so in pinyin or its initials. */
    @Transactional(readOnly = true)
    public List<EntitySummary> search(String text, Optional<String> type, Optional<String> place, int limit) {
        Map<String, String> given = new HashMap<>(Map.of("text", text, "limit", String.valueOf(limit)));
        type.ifPresent(value -> given.put("type", value));
        return rows("search", given, place, EntitySummary::of);
    }

    /** The history of a thing, by its id. */
    @Transactional(readOnly = true)
    public Optional<EntityHistory> of(String id, Optional<String> place) {
        return named(id, place).stream()
                .findFirst()
                .map(entity -> new EntityHistory(
                        entity,
                        rows("names-by-year", Map.of("entity", entity.id()), place, NameInYear::of),
                        rows("history", Map.of("entity", entity.id()), place, SentenceLine::of)));
    }

    /** The history of a word, entity or not. */
    @Transactional(readOnly = true)
    public WordHistory ofWord(String word, Optional<String> place) {
        return new WordHistory(word, rows("word-history", Map.of("text", word), place, SentenceLine::of));
    }

    /** The pairs of names of which the program is least sure, the best question first. */
    @Transactional(readOnly = true)
    public List<DoubtfulPair> doubtfulPairs(Optional<String> place, int limit) {
        return rows("unsure-names", Map.of("limit", String.valueOf(limit)), place, DoubtfulPair::of);
    }

    private <T> List<T> rows(
            String query, Map<String, String> given, Optional<String> place, Function<Row, T> reading) {
        Map<String, String> parameters = new HashMap<>(given);
        place.ifPresent(code -> parameters.put("place", code));
        return queries.ask(query, parameters).rows().stream()
                .map(Row::new)
                .map(reading)
                .toList();
    }
}
