package nianlun.resolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Persons' judgements in a text file, one a line, fit for version control: a column a component, with tabs between. */
public final class JudgementFile {

    private static final List<String> COLUMNS = List.of("id", "kind", "scope", "left", "right", "by", "at", "why");
    private static final Pattern ID = Pattern.compile("j\\d{1,9}");

    private final Path file;

    public JudgementFile(Path file) {
        this.file = file;
    }

    /**
     * What the file holds; nothing where there is none.
     *
     * @throws JudgementException at a line that cannot be read, or that contradicts one above it
     */
    public Judgements read() {
        Judgements judgements = Judgements.none();
        if (Files.notExists(file)) {
            return judgements;
        }
        List<String> lines = linesOf();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#") && !line.equals(String.join("\t", COLUMNS))) {
                judgements = added(judgements, line, number);
            }
        }
        return judgements;
    }

    /** Writes them; the file holds either what it held or all of these. */
    public void write(Judgements judgements) {
        String text = judgements.all().stream()
                .map(JudgementFile::line)
                .collect(Collectors.joining("", String.join("\t", COLUMNS) + "\n", ""));
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(written, text, StandardCharsets.UTF_8);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new JudgementException("Cannot write the judgements to '%s': %s".formatted(file, e));
        }
    }

    private Judgements added(Judgements judgements, String line, int number) {
        try {
            Judgement judgement = judgement(line.split("\t", -1));
            if (judgements.all().stream().anyMatch(other -> other.id().equals(judgement.id()))) {
                throw new JudgementException("the id '%s' is there twice".formatted(judgement.id()));
            }
            return judgements.with(judgement);
        } catch (JudgementException e) {
            throw new JudgementException("Cannot read '%s', line %d: %s".formatted(file, number, e.getMessage()));
        }
    }

    private static Judgement judgement(String... cells) {
        if (cells.length != COLUMNS.size()) {
            throw new JudgementException("it has %d columns, and needs the %d of: %s"
                    .formatted(cells.length, COLUMNS.size(), String.join(", ", COLUMNS)));
        }
        if (!ID.matcher(cells[0]).matches()) {
            throw new JudgementException("'%s' is no id; they are j1, j2 and so on".formatted(cells[0]));
        }
        JudgementKind kind = kind(cells[1]);
        return new Judgement(cells[0], kind, cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], scoreOf(kind));
    }

    /** What a person's judgement of two names scores. */
    public static double scoreOf(JudgementKind kind) {
        return switch (kind) {
            case DIFFERENT -> 0;
            case UNSURE -> 0.5;
            default -> 1;
        };
    }

    private static JudgementKind kind(String written) {
        return Arrays.stream(JudgementKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new JudgementException("'%s' is no kind; known are %s"
                        .formatted(
                                written, Arrays.toString(JudgementKind.values()).toLowerCase(Locale.ROOT))));
    }

    private static String line(Judgement judgement) {
        return String.join(
                        "\t",
                        judgement.id(),
                        judgement.kind().name().toLowerCase(Locale.ROOT),
                        judgement.scope(),
                        cell(judgement.left()),
                        cell(judgement.right()),
                        cell(judgement.by()),
                        judgement.at(),
                        cell(judgement.why()))
                + "\n";
    }

    private static String cell(String value) {
        return value.replaceAll("[\\t\\r\\n]+", " ").strip();
    }

    private List<String> linesOf() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the judgements in '%s' as UTF-8".formatted(file), e);
        }
    }
}
