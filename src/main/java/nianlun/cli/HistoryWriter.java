package nianlun.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianlun.history.Answer;
import nianlun.history.EntityHistory;
import nianlun.history.EntitySummary;
import nianlun.history.NameInYear;
import nianlun.history.SentenceLine;
import nianlun.history.WordHistory;
import org.jspecify.annotations.Nullable;

/** Writes histories: for people with the names by year above and each sentence under its year, else as rows. */
final class HistoryWriter {

    private static final List<String> COLUMNS =
            List.of("year", "aboutYear", "kind", "heading", "surfaces", "sentence", "report", "sentenceId");

    private final PrintWriter out;
    private final Format format;

    HistoryWriter(PrintWriter out, Format format) {
        this.out = out;
        this.format = format;
    }

    void write(EntityHistory history) {
        if (format == Format.TABLE) {
            writeHead(history.entity());
            writeNames(history.names());
        }
        writeSentences(history.sentences());
    }

    void write(WordHistory history) {
        if (format == Format.TABLE) {
            out.printf(
                    "'%s' stands in %d sentences%n",
                    history.word(), history.sentences().size());
        }
        writeSentences(history.sentences());
    }

    private void writeHead(EntitySummary entity) {
        out.printf("%s  %s  %s%n", entity.name(), entity.type(), entity.id());
        out.printf("%d mentions in the reports of %s%n", entity.mentions(), joined(entity.years()));
    }

    private void writeNames(List<NameInYear> names) {
        Map<Integer, String> byYear = names.stream()
                .collect(Collectors.groupingBy(
                        NameInYear::year,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                name -> name.mentions() > 1 ? name.surface() + "×" + name.mentions() : name.surface(),
                                Collectors.joining("、"))));
        byYear.forEach((year, surfaces) -> out.printf("  %d  %s%n", year, surfaces));
        out.println();
    }

    private void writeSentences(List<SentenceLine> sentences) {
        if (format == Format.TABLE) {
            sentences.forEach(this::writeForPeople);
            out.flush();
        } else {
            List<Map<String, @Nullable Object>> rows =
                    sentences.stream().map(HistoryWriter::row).toList();
            new RowWriter(out).write(new Answer(COLUMNS, rows, false), format);
        }
    }

    private void writeForPeople(SentenceLine line) {
        out.printf(
                "%d  %s of %d  %s  [%s]%n",
                line.year(), line.kind(), line.aboutYear(), line.heading().strip(), line.sentenceId());
        out.printf("    %s%n", line.sentence().replaceAll("\\s+", " "));
    }

    private static Map<String, @Nullable Object> row(SentenceLine line) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("year", line.year());
        row.put("aboutYear", line.aboutYear());
        row.put("kind", line.kind());
        row.put("heading", line.heading());
        row.put("surfaces", line.surfaces());
        row.put("sentence", line.sentence());
        row.put("report", line.report());
        row.put("sentenceId", line.sentenceId());
        return row;
    }

    private static String joined(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
