package nianlun.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of an answer, read value by value. */
record Row(Map<String, @Nullable Object> values) {

    String text(String column) {
        return Objects.requireNonNullElse(values.get(column), "").toString();
    }

    int number(String column) {
        return values.get(column) instanceof Number number ? number.intValue() : 0;
    }

    List<String> texts(String column) {
        return values.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<Integer> numbers(String column) {
        return texts(column).stream().map(Integer::valueOf).toList();
    }
}
