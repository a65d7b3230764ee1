package nianlun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianlun.Nianlun;
import nianlun.testing.WrittenReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user types them, on the seed, with a home of their own. */
class CommandLineIT {

    @TempDir
    private static Path home;

    @Test
    void theSeedIsReadAndAskedAsTheReadmeShowsIt() throws Exception {
        assertThat(run("ingest", "seeds").exitCode()).isZero();

        Outcome history = run("history", "莱荣高铁");
        assertThat(history.exitCode()).isZero();
        assertThat(history.out())
                .contains("莱荣高铁  PROJECT")
                .contains("in the reports of 2021, 2022, 2023, 2024")
                .contains("2022  PLAN of 2022")
                .contains("莱荣高铁主体完工");

        Outcome csv =
                run("query", "entities-of-year", "--param", "year=2023", "--param", "type=PROJECT", "--format", "csv");
        assertThat(csv.out().lines()).first().isEqualTo("id,name,type,mentions,inReview,inPlan,reports");
        assertThat(csv.out()).contains("莱荣高铁");

        Outcome rows = run("cypher", "MATCH (r:Report) RETURN r.id AS id ORDER BY id", "--format", "jsonl");
        assertThat(rows.out().lines())
                .containsExactly(
                        "{\"id\":\"371082-2021\"}",
                        "{\"id\":\"371082-2022\"}",
                        "{\"id\":\"371082-2023\"}",
                        "{\"id\":\"371082-2024\"}");

        Outcome word = run("history", "--text", "暖心食堂");
        assertThat(word.out()).contains("2021  ", "2022  ", "2023  ", "2024  ", "暖心食堂");

        Outcome unknown = run("history", "没有这个名字");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("'没有这个名字'").contains("--text").doesNotContain("\tat ");

        Path notes = Files.writeString(home.resolve("notes.txt"), "今天开会。");
        Outcome refused = run("ingest", notes.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("notes.txt").contains("各位代表");
        assertThat(run("cypher", "RETURN 1 AS one", "--format", "jsonl").out()).contains("{\"one\":1}");
    }

    @Test
    void wrongUseIsSaidAndHasItsOwnExitCode() {
        assertThat(run("history").exitCode()).isEqualTo(2);
        assertThat(run("no-such-command").exitCode()).isEqualTo(2);
        assertThat(run("--help").out())
                .contains("serve", "ingest", "extract", "history", "query", "cypher", "evaluate");
    }

    @Test
    void extractPrintsMentionsWhoseOffsetsGiveTheSurface() throws Exception {
        Outcome extract = start("extract", "seeds");

        String text = Files.readString(Path.of("seeds/荣成市政府工作报告-2021-2024.txt"));
        assertThat(extract.exitCode()).isZero();
        assertThat(extract.out().lines().toList()).hasSizeGreaterThan(500).allSatisfy(line -> {
            String surface = field(line, "surface\":\"", "\"");
            int start = Integer.parseInt(field(line, "start\":", ","));
            int end = Integer.parseInt(field(line, "end\":", ","));
            assertThat(text.substring(start, end)).isEqualTo(surface);
        });
    }

    @Test
    void aGraphMadeWithALexiconSaysSoAndGoesBackToNoneByARebuildWithoutIt(@TempDir Path folder) throws Exception {
        Path report = Files.writeString(
                folder.resolve("平山县-2023.txt"), WrittenReports.text("平山县", 2023, "组织开展喵星漫游等活动。", "今天开会。"));
        Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
        Files.writeString(lexicon.resolve("names.txt"), "喵星漫游\tINSTITUTION\t喵星计划\n水星社\tFIRM\n");
        String ownHome = folder.resolve("home").toString();

        Outcome made = start("ingest", report.toString(), "--home", ownHome, "--lexicon", lexicon.toString());
        assertThat(made.exitCode()).isZero();
        assertThat(made.err()).contains("names.txt', line 2: the type 'FIRM' is unknown");
        assertThat(start("history", "喵星计划", "--home", ownHome).out()).contains("喵星计划  INSTITUTION", "喵星漫游");

        Outcome same = start("ingest", report.toString(), "--home", ownHome);
        assertThat(same.err()).contains("1 reports in the graph").contains("'nianlun ingest --rebuild'");

        start("ingest", "--rebuild", "--home", ownHome);
        Outcome rows =
                start("cypher", "MATCH (r:Report) RETURN r.lexicon AS lexicon", "--home", ownHome, "--format", "jsonl");
        assertThat(rows.out()).doesNotContain("+lexicon:");
        assertThat(start("history", "喵星计划", "--home", ownHome).exitCode()).isEqualTo(1);
    }

    private static String field(String line, String before, String after) {
        int from = line.indexOf(before) + before.length();
        return line.substring(from, line.indexOf(after, from));
    }

    private record Outcome(int exitCode, String out, String err) {}

    private static Outcome run(String... arguments) {
        List<String> withHome = new ArrayList<>(Arrays.asList(arguments));
        if (!arguments[0].startsWith("-") && !arguments[0].startsWith("no-")) {
            withHome.add("--home");
            withHome.add(home.toString());
        }
        return start(withHome.toArray(String[]::new));
    }

    private static Outcome start(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            int exitCode = CommandLineInterface.run(Nianlun.class, arguments);
            return new Outcome(exitCode, said.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
