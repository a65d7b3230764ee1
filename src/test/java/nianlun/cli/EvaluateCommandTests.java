package nianlun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianlun.testing.WrittenReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTests {

    @TempDir
    private Path folder;

    @Test
    void namesOfTheLexiconCountAsFound() throws IOException {
        Files.writeString(
                folder.resolve("平山县-2023.tagged.txt"),
                WrittenReports.text("平山县", 2023, "组织开展⟦喵星漫游|INSTITUTION|喵星漫游|⟧等活动。", "今天开会。"));
        Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
        Files.writeString(lexicon.resolve("names.txt"), "喵星漫游\tINSTITUTION\n");

        assertThat(evaluated()).contains("喵星漫游");
        assertThat(evaluated("--lexicon", lexicon.toString())).doesNotContain("喵星漫游");
    }

    /** What it prints, the missed names among it. */
    private String evaluated(String... options) {
        StringWriter out = new StringWriter();
        List<String> arguments = Stream.concat(
                        Stream.of(folder.resolve("平山县-2023.tagged.txt").toString(), "--errors"), Stream.of(options))
                .toList();
        int exitCode = new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
        assertThat(exitCode).isZero();
        return out.toString();
    }
}
