package nianlun.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of words that ships beside this class; lines that start with {@code #} explain it. */
final class WordTable {

    private final String file;
    private final List<String> lines;

    private WordTable(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static WordTable of(String file) {
        try (InputStream table = WordTable.class.getResourceAsStream(file)) {
            InputStream found =
                    Objects.requireNonNull(table, () -> "The table '" + file + "' is not on the class path");
            var reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8));
            return new WordTable(
                    file,
                    reader.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its words, separated by blanks and line ends. */
    Set<String> words() {
        return lines.stream().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    /** Its rows of at least {@code columns} cells, separated by tabs. */
    List<List<String>> rows(int columns) {
        return lines.stream().map(line -> row(line, columns)).toList();
    }

    private List<String> row(String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() < columns) {
            throw new IllegalStateException(
                    "The line '" + line + "' of '" + file + "' has fewer than " + columns + " cells");
        }
        return cells;
    }
}
