package nianlun.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryQueryTests {

    private static final LibraryQuery QUERY = LibraryQuery.parse("year", "new-in-year", """
            // What is new.
            // 新出现的。
            //
            // :param year => 2024;  the year of the report
            // :param place => null;  the code of a jurisdiction
            RETURN $year, $place
            """);

    @Test
    void theCommentSaysWhatAQueryAnswersAndWhichParametersItHas() {
        assertThat(QUERY.title()).isEqualTo("What is new.");
        assertThat(QUERY.answers()).containsExactly("What is new.", "新出现的。");
        assertThat(QUERY.parameters()).extracting(QueryParameter::name).containsExactly("year", "place");
        assertThat(QUERY.parameters()).extracting(QueryParameter::help).contains("the year of the report");
    }

    @Test
    void parametersHaveTheirStandardValuesWhereNoneIsGiven() {
        assertThat(QUERY.values(Map.of("place", "130131")))
                .containsEntry("year", 2024L)
                .containsEntry("place", "130131");
        assertThat(QUERY.values(Map.of("place", "null"))).containsEntry("place", null);
    }

    @Test
    void aParameterThatTheQueryDoesNotHaveIsRefusedAndThoseThatItHasAreNamed() {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> QUERY.values(Map.of("town", "岗南镇")))
                .withMessageContaining("'town'")
                .withMessageContaining("year, place");
    }

    @Test
    void aTextWhereANumberIsWantedIsRefused() {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> QUERY.values(Map.of("year", "last")))
                .withMessageContaining("'last'");
    }
}
