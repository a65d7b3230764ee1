package nianlun.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalNameTests {

    @Test
    void theFullestNameOfTheLastTwoYearsIsShown() {
        assertThat(CanonicalName.of(Map.of(
                        "清华大学先进核能技术科研基地", YearCounts.once(2021),
                        "清华大学核能科研基地", YearCounts.once(2023),
                        "清华核研基地", YearCounts.once(2024))))
                .isEqualTo("清华大学核能科研基地");
    }

    @Test
    void ofTwoNamesThatAreAsFullTheMoreFrequentOneIsShown() {
        assertThat(CanonicalName.of(Map.of(
                        "青石公司", YearCounts.once(2024),
                        "青石药业", YearCounts.of(List.of(2024), List.of(3)))))
                .isEqualTo("青石药业");
    }
}
