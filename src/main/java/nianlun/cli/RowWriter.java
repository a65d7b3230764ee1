package nianlun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nianlun.history.Answer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows in one of the formats. */
final class RowWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintWriter out;

    RowWriter(PrintWriter out) {
        this.out = out;
    }

    void write(Answer answer, Format format) {
        switch (format) {
            case TABLE -> out.print(TextTable.of(answer.columns(), cells(answer)));
            case JSON -> out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer.rows()));
            case JSONL -> answer.rows().forEach(this::writeLine);
            case CSV -> writeCsv(answer);
        }
        out.flush();
    }

    /** One value as JSON, on a line. */
    void writeLine(Object value) {
        out.println(JSON.writeValueAsString(value));
    }

    private void writeCsv(Answer answer) {
        try {
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
            csv.printRecord(answer.columns());
            csv.printRecords(cells(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> cells(Answer answer) {
        return answer.rows().stream()
                .map(row -> answer.columns().stream()
                        .map(column -> cell(row.get(column)))
                        .toList())
                .toList();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(RowWriter::cell).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?>) {
            return JSON.writeValueAsString(value);
        }
        return Objects.requireNonNullElse(value, "").toString();
    }
}
