package nianlun.mention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts {@code character-habits.tsv} in a list of company names, a list of place names and a folder of reports.
 *
 * <pre>
 * ./mvnw -q test-compile
 * java -cp target/classes:target/test-classes nianlun.mention.CharacterHabitsPacker COMPANIES PLACES REPORTS src/main/resources/nianlun/mention
 * </pre>
 *
 * COMPANIES is {@code Company-Shorter-Form-28W.txt} of wainshine/Company-Names-Corpus, PLACES the file
 * {@code 全国地名大全.txt} of HanLP 1.x, REPORTS a folder of plain text, {@code *.txt}. The same files give the same table.
 */
final class CharacterHabitsPacker {

    private static final String HEAD = """
            # How much more often a character, or two side by side, stand in short names of companies, and in names of places without their kind (村, 路),
            # than in running text, as twice the natural log odds. Counted in public lists (wainshine/Company-Names-Corpus, HanLP's list of places) and reports.
            # characters	company	place
            """;

    private static final Pattern CHINESE = Pattern.compile("[一-\\x{9fff}]+");
    private static final Pattern SHORT_NAME = Pattern.compile("[一-\\x{9fff}]{2,6}");
    private static final Pattern KIND = Pattern.compile("(社区|居委会|村委会|街道|小区|村|镇|乡|路|街)$");

    private CharacterHabitsPacker() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "Give the file of companies, the file of places, the folder of reports, and the folder to write to");
        }
        List<String> companies = names(Path.of(arguments[0]));
        List<String> places = names(Path.of(arguments[1])).stream()
                .map(name -> KIND.matcher(name).replaceFirst(""))
                .filter(name -> name.length() > 1)
                .toList();
        List<String> text = runningText(Path.of(arguments[2]));
        Path to = Files.createDirectories(Path.of(arguments[3])).resolve("character-habits.tsv");
        Files.writeString(to, table(companies, places, text));
    }

    static String table(List<String> companies, List<String> places, List<String> text) {
        Stream<String> single = HabitCounts.of(1, companies, places, text)
                .rows((company, place, running) -> company + place + running >= 10);
        Stream<String> pairs = HabitCounts.of(2, companies, places, text)
                .rows((company, place, running) -> company >= 8 || place >= 5 || running >= 30);
        StringBuilder table = new StringBuilder(HEAD);
        Stream.concat(single, pairs).forEach(row -> table.append(row).append('\n'));
        return table.toString();
    }

    /** A name is what stands before a tab or a blank; only Chinese names of two to six characters count. */
    private static List<String> names(Path list) throws IOException {
        return read(list)
                .lines()
                .map(line -> line.split("[\t ]", 2)[0])
                .filter(name -> SHORT_NAME.matcher(name).matches())
                .toList();
    }

    private static List<String> runningText(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            if (texts.isEmpty()) {
                throw new IllegalArgumentException("The folder '" + folder + "' holds no file '*.txt'");
            }
            StringBuilder all = new StringBuilder();
            for (Path text : texts) {
                all.append(read(text)).append('\n');
            }
            return CHINESE.matcher(all).results().map(run -> run.group()).toList();
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
