package nianlun.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import nianlun.mention.EntityType;
import nianlun.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedTextTests {

    @Test
    void marksBecomeSpansOfThePlainText() {
        TaggedText text = TaggedText.parse(
                "a.tagged.txt", "推动⟦东湖园二期|PROJECT,PARK|东湖产业园二期|STARTED/TARGET⟧开工，\n建设⟦东山|PLACE|东山县|⟧。\n");

        assertThat(text.plain()).isEqualTo("推动东湖园二期开工，\n建设东山。\n");
        assertThat(text.mentions())
                .containsExactly(
                        new GoldMention(
                                new Span(2, 7),
                                "东湖园二期",
                                List.of(EntityType.PROJECT, EntityType.PARK),
                                "东湖产业园二期",
                                Optional.of(new StatedStage("STARTED", "TARGET"))),
                        new GoldMention(new Span(13, 15), "东山", List.of(EntityType.PLACE), "东山县", Optional.empty()));
    }

    @Test
    void aTaggedTextIsWrittenAsItWasRead() {
        String tagged = "⟦东山|PLACE|东山县|⟧|甲\r\n⟦𠀀桥|PROJECT,PLACE|𠀀桥|NONE/DONE⟧⟦丙|PARK|丙园|⟧";

        assertThat(TaggedText.parse("a.tagged.txt", tagged).marked()).isEqualTo(tagged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ⟦东山|PLACE|东山县⟧            ; 3 parts
            ⟦东山|PLACE|东山县||⟧          ; 5 parts
            ⟦东山|TOWN|东山县|⟧            ; Unknown type 'TOWN'
            ⟦东山||东山县|⟧                ; Unknown type ''
            ⟦东山|PLACE,PLACE|东山县|⟧     ; one type or two different ones
            ⟦东山|PLACE||⟧                 ; canonical name is empty
            ⟦|PLACE|东山县|⟧               ; no surface
            ⟦东桥|PROJECT|东桥|BEGUN/DONE⟧ ; Unknown stage 'BEGUN'
            ⟦东桥|PROJECT|东桥|STARTED⟧    ; STAGE/MODE
            ⟦东山|PLACE|东山县|            ; not closed
            ⟦东山⟦东山|PLACE|东山县|⟧      ; not closed
            东山|PLACE|东山县|⟧            ; closes no mark
            """)
    void aMalformedMarkIsNamedWithFileAndLine(String wrong, String reason) {
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> TaggedText.parse("东山-2022.tagged.txt", "一\n⟦南岭|PLACE|南岭镇|⟧\n建设" + wrong))
                .withMessageContaining("'东山-2022.tagged.txt', line 3")
                .withMessageContaining(reason);
    }

    @Test
    void aMentionThatIsNotInTheTextIsRefused() {
        var mention = new GoldMention(new Span(0, 2), "东山", List.of(EntityType.PLACE), "东山县", Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaggedText("西山", List.of(mention)))
                .withMessageContaining("'西山'")
                .withMessageContaining("'东山'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaggedText("东山", List.of(mention, mention)))
                .withMessageContaining("overlaps");
    }
}
