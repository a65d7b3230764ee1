package nianlun.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nianlun.mention.Recogniser;
import org.junit.jupiter.api.Test;

class TrainedOnTests {

    private static final Recogniser SHIPPED = Recogniser.bundled();

    @Test
    void aTextThatTheModelLearnedFromIsNoTestAndThatIsSaid() {
        Gold seen = gold(SHIPPED.trainedOn().get(0));

        assertThat(TrainedOn.of(SHIPPED, List.of(seen)))
                .contains("no test")
                .contains("--leave-out")
                .endsWith(seen.name() + "\n");
    }

    @Test
    void aTextThatItDidNotLearnFromIsATest() {
        assertThat(TrainedOn.of(SHIPPED, List.of(gold("某县-2023"))))
                .contains("None of the texts measured here is among them");
    }

    @Test
    void otherYearsOfAPlaceThatItKnowsAreSaid() {
        String place = gold(SHIPPED.trainedOn().get(0)).place();

        assertThat(TrainedOn.of(SHIPPED, List.of(gold(place + "-1999")))).contains("other years: " + place);
    }

    @Test
    void aPlaceThatNoTextIsOfCannotBeLeftOut() {
        List<Gold> golds = List.of(gold("某县-2023"), gold("某市-2023"));

        assertThat(LeaveOut.firstUnknown(List.of(Set.of("某县", "别县")), golds)).contains("别县");
        assertThat(LeaveOut.firstUnknown(List.of(Set.of("某县"), Set.of("某市")), golds))
                .isEmpty();
    }

    private static Gold gold(String name) {
        return new Gold(name, name + ".tagged.txt", 1, TaggedText.parse(name, "今天开会。"));
    }
}
