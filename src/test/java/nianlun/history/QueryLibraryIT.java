package nianlun.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianlun.graph.GraphConnection;
import nianlun.testing.Neo4jTest;
import nianlun.testing.SmallGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.json.JsonMapper;

/** Every query of the library gives the rows that its file under {@code expected/queries} holds. */
@Neo4jTest
class QueryLibraryIT {

    private static final Path EXPECTED = Path.of("src/test/resources/expected");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QueryLibrary library;
    private Queries queries;

    @BeforeEach
    void connect(Neo4jClient client, GraphConnection connection) throws IOException {
        SmallGraph.write(connection);
        library = new QueryLibrary();
        queries = new Queries(library, client);
    }

    @Test
    void everyQueryHasItsExpectedRows() throws IOException {
        Map<String, Map<String, String>> asked = asked();

        assertThat(library.all()).extracting(LibraryQuery::name).containsExactlyInAnyOrderElementsOf(asked.keySet());
        for (Map.Entry<String, Map<String, String>> question : asked.entrySet()) {
            Path file = EXPECTED.resolve("queries/" + question.getKey() + ".jsonl");
            List<String> rows = queries.ask(question.getKey(), question.getValue()).rows().stream()
                    .map(JSON::writeValueAsString)
                    .toList();
            if (Boolean.getBoolean("expected.write")) {
                Files.write(file, rows);
            }
            assertThat(rows).as(question.getKey()).isEqualTo(Files.readAllLines(file));
        }
    }

    @Test
    void everyQuerySaysInTwoLanguagesWhatItAnswersAndCanBeNarrowedToAPlace() {
        assertThat(library.all()).isNotEmpty().allSatisfy(query -> {
            assertThat(query.answers()).as(query.name()).hasSizeGreaterThan(1);
            assertThat(query.answers().get(query.answers().size() - 1))
                    .as(query.name())
                    .containsPattern("\\p{IsHan}");
            assertThat(query.parameters())
                    .as(query.name())
                    .extracting(QueryParameter::name)
                    .contains("place");
        });
    }

    @Test
    void everyQueryNarrowedToAPlaceThatIsNotThereGivesNoRowAboutAnotherOne() {
        for (LibraryQuery query : library.all()) {
            assertThat(queries.ask(query.name(), Map.of("place", "999999")).rows())
                    .as(query.name())
                    .isEmpty();
        }
    }

    private static Map<String, Map<String, String>> asked() throws IOException {
        try (Stream<String> lines = Files.lines(EXPECTED.resolve("queries.tsv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], QueryLibraryIT::parameters));
        }
    }

    private static Map<String, String> parameters(String[] cells) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(cells)
                .skip(1)
                .flatMap(cell -> Arrays.stream(cell.split(" ", -1)))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], pair[1]));
        return parameters;
    }
}
