package nianlun.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table that ships beside the classes: cells between tabs, lines that start with # passed over. */
final class Table {

    private Table() {}

    /** The rows of a table of this name. */
    static List<List<String>> rows(String name) {
        InputStreamReader table = new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(name), name), StandardCharsets.UTF_8);
        try (BufferedReader lines = new BufferedReader(table)) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
