package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HanLpReaderTests {

    @Test
    void theWordsAreTheSentencesCharactersWithoutGap() {
        String text = "石岛港 2023年吞吐量增长8.5%，“星火一号”示范工程〔3〕开工。";
        Reading reading = Texts.reading(text);

        assertThat(reading.tokens().stream().map(Token::word).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(reading.tokens())
                .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.word()));
    }

    @Test
    void headsOfNamesAreOneWordEach() {
        assertThat(Texts.reading("建成星澜污水处理厂。").tokens()).extracting(Token::word).contains("污水处理厂");
    }

    @Test
    void itsOwnWordsStayOutOfHanLpsSharedDictionary() {
        Texts.reading("建成星澜污水处理厂。");

        assertThat(CustomDictionary.DEFAULT.trie == null || !CustomDictionary.DEFAULT.trie.containsKey("污水处理厂"))
                .isTrue();
    }

    @Test
    void wordsAreFoundByTheirEnd() {
        Reading reading = Texts.reading("推进石岛港建设。");

        assertThat(reading.wordEndingAt(2)).isEqualTo("推进");
        assertThat(reading.wordEndingAt(1)).isEmpty();
    }
}
