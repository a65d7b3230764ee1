package nianlun.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a query gives, in its order. Values are texts, numbers, truth values, lists and maps of these, or null.
 *
 * @param isCut whether there are more rows than these
 */
public record Answer(List<String> columns, List<Map<String, @Nullable Object>> rows, boolean isCut) {

    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
