package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceInWordsTests {

    @Test
    void aPieceOfSeveralPartsIsSaidPartByPart() {
        assertThat(EvidenceInWords.of("ending:PARK after:等"))
                .isEqualTo("its ending is one of names of type PARK, and the word after it is '等'");
        assertThat(EvidenceInWords.of("ending:none governed:… /v"))
                .isEqualTo(
                        "its ending is one that tells no type, and the word after its list is any with HanLP's tag v");
    }

    @Test
    void wordsAndListsAreSaidAsWhatTheyAre() {
        assertThat(EvidenceInWords.of("before:^")).isEqualTo("the word before it is none: the sentence starts");
        assertThat(EvidenceInWords.of("governed:推进 …")).isEqualTo("the word before its list is '推进'");
        assertThat(EvidenceInWords.of("list:3 whole"))
                .isEqualTo("its list has 3 or more members; it is the whole of one");
        assertThat(EvidenceInWords.of("list:PARK")).isEqualTo("its list is one of PARK");
        assertThat(EvidenceInWords.of("closing:PROJECT ends"))
                .isEqualTo("the noun behind its list calls them PROJECT; it is the end of a member");
        assertThat(EvidenceInWords.of("label:PARK 4")).isEqualTo("of what crf gives it, PARK has at least 80 %");
    }

    @Test
    void logOddsOfTheLabelsAreSaidAsProbability() {
        assertThat(EvidenceInWords.of("labels:3 [crf, phrase]"))
                .isEqualTo("crf gives it a probability of about 0.953,"
                        + " and just these finders vote for it: [crf, phrase]");
        assertThat(EvidenceInWords.of("labels in detail:9")).endsWith("a probability of about 0.953");
        assertThat(EvidenceInWords.of("rival:6")).endsWith("a probability of about 0.953");
        assertThat(EvidenceInWords.of("labels:none mates:PROJECT 3"))
                .isEqualTo("crf gives it a probability under 0.01, and the other members of its list are by crf"
                        + " PROJECT with a probability of about 0.953");
    }

    @Test
    void evidenceWithoutWordsIsShownAsItIs() {
        assertThat(EvidenceInWords.of("new kind:7")).isEqualTo("new kind:7");
    }

    @Test
    void allEvidenceOfTheModelThatShipsHasWords() {
        assertThat(Recogniser.bundled().evidence()).hasSizeGreaterThan(1_000).allMatch(EvidenceInWords::knows);
    }
}
