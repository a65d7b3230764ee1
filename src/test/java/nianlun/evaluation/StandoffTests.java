package nianlun.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandoffTests {

    private static final String REPORT = "reports/东山.txt";
    private static final TaggedText TAGGED =
            TaggedText.parse("t", "建设⟦东山|PLACE|东山县|⟧，\n⟦东湖园|PARK,PROJECT|东湖产业园|STARTED/DONE⟧开工。");

    @TempDir
    private Path folder;

    private Path standoff;

    @BeforeEach
    void aDocumentAndItsMarksApart() throws IOException {
        Files.createDirectories(folder.resolve("reports"));
        Files.createDirectories(folder.resolve("docs/gold"));
        Files.writeString(folder.resolve(REPORT), "网页标题\n\n" + TAGGED.plain() + "\n分享到\n");
        standoff = folder.resolve("docs/gold/东山-2022.standoff.tsv");
        Standoff.write(TAGGED, Texts.document(folder.resolve(REPORT)), REPORT, standoff);
    }

    @Test
    void theMarksAreWrittenWithoutAnyOfTheText() throws IOException {
        assertThat(Files.readString(standoff)).matches("""
                        # document: reports/东山.txt sha256 [0-9a-f]{64}
                        # extent: 6 12
                        offset\tlength\ttypes\tcanonical\tstage
                        8\t2\tPLACE\t东山县\t
                        12\t3\tPARK,PROJECT\t东湖产业园\tSTARTED/DONE
                        """);
    }

    @Test
    void theDocumentIsFoundFromTheFoldersAboveAndGivesTheTaggedTextBack() {
        Gold gold = Texts.reader().read(standoff);

        assertThat(gold.text()).isEqualTo(TAGGED);
        assertThat(gold.place()).isEqualTo("东山");
        assertThat(gold.year()).isEqualTo(Optional.of(2022));
        assertThat(gold.document()).isEqualTo(REPORT);
        assertThat(gold.lineAt(6)).isEqualTo(4);
    }

    @Test
    void aChangedDocumentIsRefusedAndNamesBothSums() throws IOException {
        Files.writeString(folder.resolve(REPORT), "别的");

        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> Texts.reader().read(standoff))
                .withMessageContaining("'reports/东山.txt' has changed")
                .withMessageContaining(
                        Texts.document(folder.resolve(REPORT)).id().value());
    }

    @Test
    void aMissingDocumentIsNamedWithTheFoldersThatWereLookedAt() throws IOException {
        Files.delete(folder.resolve(REPORT));

        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> Texts.reader().read(standoff))
                .withMessageContaining("no document 'reports/东山.txt'")
                .withMessageContaining(folder.resolve(REPORT).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12	3	PARK         ; 12	300	PARK  ; line 5 ; outside the extent
            12	3	PARK         ; 9	3	PARK      ; line 5 ; overlaps the row before it
            12	3	PARK         ; zwölf	3	PARK ; line 5 ; zwölf
            8	2	PLACE        ; 8	2	TOWN      ; line 4 ; Unknown type 'TOWN'
            offset	length   ; start	length    ; line 3 ; looked for the columns
            # extent: 6 12   ; # extent: 6      ; line 2 ; # extent: OFFSET LENGTH
            # extent: 6 12   ; # extent: 6 1400 ; line 2 ; goes beyond
            # document:      ; # file:          ; line 1 ; # document: PATH sha256 HEX
            """)
    void aWrongLineIsNamed(String right, String wrong, String line, String reason) throws IOException {
        Files.writeString(standoff, Files.readString(standoff).replace(right, wrong));

        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> Texts.reader().read(standoff))
                .withMessageContaining("东山-2022.standoff.tsv', " + line)
                .withMessageContaining(reason);
    }

    @Test
    void aTextThatIsNoPartOfTheDocumentIsRefused() {
        var document = Texts.document(folder.resolve(REPORT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standoff.written(TaggedText.parse("t", "建设西岭"), document, REPORT))
                .withMessageContaining("no part of 'reports/东山.txt'");
    }

    @Test
    void aFileOfAnotherNameIsNoGold() {
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> Texts.reader().read(folder.resolve(REPORT)))
                .withMessageContaining(".tagged.txt or .standoff.tsv");
    }

    @ParameterizedTest
    @CsvSource({"荣成-2021, 2021, 201", "荣成-2023, 2023, 228"})
    void theShippedMarksFitTheSeed(String name, int year, int mentions) {
        Gold gold = Texts.reader().read(Path.of("docs/gold", name + ".standoff.tsv"));

        assertThat(gold.place()).isEqualTo("荣成");
        assertThat(gold.year()).isEqualTo(Optional.of(year));
        assertThat(gold.text().mentions())
                .hasSize(mentions)
                .anySatisfy(mention -> assertThat(mention.surface()).startsWith("莱荣高铁"));
    }
}
