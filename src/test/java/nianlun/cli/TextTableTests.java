package nianlun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTests {

    @Test
    void columnsStandBelowEachOtherAlthoughAChineseCharacterIsAsWideAsTwoLatinOnes() {
        assertThat(TextTable.of(List.of("name", "type"), List.of(List.of("莱荣高铁", "PROJECT"), List.of("G18", "PLACE")))
                        .lines())
                .containsExactly("name      type", "莱荣高铁  PROJECT", "G18       PLACE");
    }

    @Test
    void aLineBreakInACellDoesNotBreakTheRow() {
        assertThat(TextTable.of(List.of("text"), List.of(List.of("a\nb"))).lines())
                .containsExactly("text", "a b");
    }
}
