package nianlun.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTests {

    private static final String TEXT = ReportTexts.SHORT_REPORT;

    @TempDir
    Path folder;

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @CsvSource({
        "UTF-8,    false, UTF-8",
        "UTF-8,    true,  UTF-8",
        "UTF-16LE, false, UTF-16LE",
        "UTF-16LE, true,  UTF-16LE",
        "UTF-16BE, false, UTF-16BE",
        "UTF-16BE, true,  UTF-16BE",
        "GB18030,  false, GB18030"
    })
    void theSameTextComesOutOfEveryEncoding(String charset, boolean mark, String named) throws IOException {
        Path file = write("a.txt", ((mark ? "\uFEFF" : "") + TEXT).getBytes(Charset.forName(charset)));

        Document document = reader.read(file);

        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.format()).isEqualTo("text/plain; charset=" + named);
    }

    @Test
    void aDocumentIsItsBytes() throws IOException {
        Document document = reader.read(write("a.txt", "荣成\r\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(document.text()).isEqualTo("荣成\r\n");
        assertThat(document.id()).isEqualTo(Document.of("b.txt", "荣成\r\n").id());
        assertThat(document.name()).isEqualTo("a.txt");
    }

    @Test
    void brokenUtf8IsNamedWithTheByte() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[301] = (byte) 0xFF;

        assertRefused(write("broken.txt", bytes), "it is UTF-8, but broken at byte 299");
    }

    @Test
    void aFileCutInTheMiddleOfACharacterIsRefused() throws IOException {
        byte[] bytes = TEXT.strip().getBytes(StandardCharsets.UTF_8);

        assertRefused(write("cut.txt", Arrays.copyOf(bytes, bytes.length - 1)), "it is UTF-8, but broken at byte");
    }

    @Test
    void anEncodingThatIsNoneOfOursIsRefused() throws IOException {
        assertRefused(write("big5.txt", "縣政府工作報告，我們的工作與建設".repeat(9).getBytes(Charset.forName("Big5"))), "UTF-8");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        assertRefused(write("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), "it is a PDF and not plain text");
        assertRefused(write("a.bin", new byte[] {'a', 0, 0, 'b', 1, 2}), "control character U+0000 at character 1");
        assertRefused(write("empty.txt", new byte[0]), "it is empty");
        assertRefused(folder, "it is a folder");
        assertRefused(folder.resolve("none.txt"), "there is no such file");
    }

    @Test
    void aSidecarTellsAddressAndDayAndTheYearOfASingleReport() throws IOException {
        write("a.txt.source.tsv", """
                # 来源
                网址	日期	年份
                https://www.example.gov.cn/2023	2024-05-06	2023
                https://www.example.gov.cn/all	2024年5月7日
                """.getBytes(StandardCharsets.UTF_8));

        Sources sources = reader.read(write("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)))
                .sources();

        assertThat(sources.of(2023))
                .contains(new Source("https://www.example.gov.cn/2023", Optional.of(LocalDate.of(2024, 5, 6))));
        assertThat(sources.of(2022))
                .contains(new Source("https://www.example.gov.cn/all", Optional.of(LocalDate.of(2024, 5, 7))));
    }

    @Test
    void aSidecarMayBeNamedWithoutTheEndingOfItsFile() throws IOException {
        write("a.source.tsv", "url\thttp://example.org/a\nretrieved\t2024-01-02\n".getBytes(StandardCharsets.UTF_8));

        Document document = reader.read(write("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(ReportTexts.READER.read(document).get(0).source())
                .contains(new Source("http://example.org/a", Optional.of(LocalDate.of(2024, 1, 2))));
    }

    @Test
    void aBrokenSidecarIsNamedWithItsLine() throws IOException {
        Path file = write("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        write("a.txt.source.tsv", "http://example.org/a\nnonsense\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(file, "'a.txt.source.tsv': line 2, 'nonsense'");

        write("a.txt.source.tsv", "nothing here\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(file, "'a.txt.source.tsv': no line has an address");
    }

    private void assertRefused(Path file, String reason) {
        assertThatExceptionOfType(ReportFormatException.class)
                .isThrownBy(() -> reader.read(file))
                .withMessageStartingWith("Cannot read '")
                .withMessageContaining(reason);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
