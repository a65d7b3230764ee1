package nianlun.history;

import java.util.List;

/**
 * A thing in one line.
 *
 * @param scope within which its name is unique: a jurisdiction's code, or {@code CN}
 * @param places the jurisdictions whose reports name it
 * @param years the years of the reports that name it, oldest first
 */
public record EntitySummary(
        String id,
        String name,
        String type,
        String scope,
        List<String> aliases,
        List<String> places,
        List<Integer> years,
        int mentions) {

    static EntitySummary of(Row row) {
        return new EntitySummary(
                row.text("id"),
                row.text("name"),
                row.text("type"),
                row.text("scope"),
                row.texts("aliases"),
                row.texts("places"),
                row.numbers("years"),
                row.number("mentions"));
    }
}
