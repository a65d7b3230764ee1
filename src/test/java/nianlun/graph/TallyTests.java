package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nianlun.report.Span;
import nianlun.resolution.YearCounts;
import org.junit.jupiter.api.Test;

class TallyTests {

    private static final EdgeKey NAME = EdgeKey.between("e1", "清华大学");

    @Test
    void whatIsAddedAndTakenAwayAgainLeavesNoTrace() {
        Tally ours = Tally.of(List.of(named("e1", "清华大学", 2022), named("e2", "云谷水库", 2022)));
        Tally theirs = Tally.of(List.of(named("e1", "清华大学", 2022), named("e1", "清华大学", 2023)));

        assertThat(ours.plus(theirs).minus(theirs)).isEqualTo(ours);
        assertThat(ours.plus(theirs).names().get(NAME)).isEqualTo(YearCounts.of(List.of(2022, 2023), List.of(2, 1)));
    }

    @Test
    void theOrderOfAddingDoesNotMatter() {
        List<Tally> tallies = List.of(
                Tally.of(List.of(named("e1", "清华大学", 2022))),
                Tally.of(List.of(named("e1", "清华", 2022))),
                Tally.of(List.of(named("e1", "清华大学", 2023))));

        Tally forwards = tallies.stream().reduce(Tally.of(List.of()), Tally::plus);
        List<Tally> reversed = new ArrayList<>(tallies);
        Collections.reverse(reversed);

        assertThat(reversed.stream().reduce(Tally.of(List.of()), Tally::plus)).isEqualTo(forwards);
    }

    private static Evidence named(String entity, String name, int year) {
        return new Evidence(entity, name, year, "130131-" + year + "#" + name, name, 0, new Span(0, name.length()));
    }
}
