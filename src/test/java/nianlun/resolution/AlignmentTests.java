package nianlun.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTests {

    private static final NameParts PARTS = NameParts.bundled();

    @ParameterizedTest
    @CsvSource({
        "云谷, 云谷, ''",
        "云谷科技, 云谷, 科技|-",
        "云谷水库改造, 云谷水库整治, 改造|整治",
        "青石大学云谷基地, 青石大学核能科研基地, 云谷|核能科研",
        "哈理工, 哈尔滨理工大, '-|尔滨 -|大'",
        "云谷产业园二期, 云谷园二期, 产业园|园",
    })
    void namesDifferInFewPiecesThatKeepWordsWhole(String left, String right, String pieces) {
        List<Alignment.Piece> found = Alignment.pieces(PARTS.cut(left), PARTS.cut(right));

        assertThat(found.stream()
                        .map(piece -> orDash(piece.left()) + "|" + orDash(piece.right()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(pieces);
    }

    private static String orDash(String piece) {
        return piece.isEmpty() ? "-" : piece;
    }
}
