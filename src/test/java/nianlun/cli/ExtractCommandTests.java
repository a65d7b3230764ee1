package nianlun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nianlun.testing.WrittenReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeReport() throws IOException {
        Files.writeString(
                folder.resolve("平山县-2023.txt"),
                WrittenReports.text("平山县", 2023, "岗南镇组织喵星漫游，喵星社承办。", "推进云谷水库建设，喵星漫游进校园。"));
        Files.createDirectory(folder.resolve("lexicon"));
    }

    @Test
    void namesOfTheLexiconAreFoundAndThoseOfOneCanonicalNameAreOneThing() throws IOException {
        Files.writeString(folder.resolve("lexicon/names.txt"), "喵星漫游\tPROJECT\t喵星计划\n喵星社\tPROJECT\t喵星计划\n水星社\tFIRM\n");

        assertThat(extract("--lexicon", folder.resolve("lexicon").toString())).isZero();

        assertThat(lines("喵星漫游"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("\"type\":\"PROJECT\"", "\"canonical\":\"喵星计划\"", "\"by\":[\"lexicon\"")
                        .doesNotContain("explanation"));
        assertThat(lines("喵星社"))
                .singleElement()
                .satisfies(line -> assertThat(field(line, "entity"))
                        .isEqualTo(field(lines("喵星漫游").get(0), "entity")));
        assertThat(err.toString())
                .contains("names.txt', line 3: the type 'FIRM' is unknown; types are ENTERPRISE, PARK");
    }

    @Test
    void withoutALexiconNothingOfItIsFound() {
        assertThat(extract()).isZero();

        assertThat(lines("喵星漫游")).isEmpty();
    }

    @Test
    void aLexiconThatIsMissingIsWrongUse() {
        assertThat(extract("--lexicon", folder.resolve("nowhere").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("nowhere'").contains("no such folder");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void eachMentionIsExplainedWhereThatIsAskedFor() {
        assertThat(extract("--explain")).isZero();

        assertThat(out.toString().lines().toList()).isNotEmpty().allSatisfy(line -> {
            JsonNode mention = JsonMapper.shared().readTree(line);
            JsonNode explanation = mention.get("explanation");
            assertThat(explanation.propertyNames()).containsExactly("because", "votes", "types", "rivals");
            assertThat(explanation.get("votes")).isNotEmpty().allSatisfy(vote -> {
                assertThat(vote.get("start")).isEqualTo(mention.get("start"));
                assertThat(vote.get("end")).isEqualTo(mention.get("end"));
            });
        });
    }

    @Test
    void anExplainedMentionIsOtherwisePrintedAsAnyOther() {
        extract();
        String plain = out.toString();
        out.getBuffer().setLength(0);

        extract("--explain");

        assertThat(out.toString().replaceAll(",\"explanation\":.*", "}")).isEqualTo(plain);
    }

    private int extract(String... options) {
        CommandLine command = new CommandLine(new ExtractCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true));
        String[] arguments = Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = folder.resolve("平山县-2023.txt").toString();
        return command.execute(arguments);
    }

    private List<String> lines(String surface) {
        return out.toString()
                .lines()
                .filter(line -> field(line, "surface").equals(surface))
                .toList();
    }

    private static String field(String line, String name) {
        return JsonMapper.shared().readTree(line).get(name).asString();
    }
}
