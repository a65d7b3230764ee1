package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterHabitsPackerTests {

    private final List<String> table = CharacterHabitsPacker.table(
                    Collections.nCopies(200, "鑫达"), Collections.nCopies(100, "柳庄"), Collections.nCopies(300, "推动发展达到"))
            .lines()
            .toList();

    @Test
    void whatStandsInNamesIsAboveZeroAndWhatStandsInRunningTextBelow() {
        assertThat(table).contains("鑫\t9\t1", "鑫达\t9\t0", "庄\t0\t9", "推\t-9\t-9", "发展\t-9\t-9");
    }

    @Test
    void charactersComeBeforePairs() {
        assertThat(table.indexOf("鑫\t9\t1")).isLessThan(table.indexOf("发展\t-9\t-9"));
    }

    @Test
    void whatWasSeenTooSeldomHasNoRow() {
        List<String> rare = List.of("鑫达");

        assertThat(CharacterHabitsPacker.table(rare, rare, rare).lines()).allMatch(line -> line.startsWith("#"));
    }
}
