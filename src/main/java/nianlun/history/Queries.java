package nianlun.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the queries of the library. */
@Component
public class Queries {

    private static final int SECONDS = 30;

    private final QueryLibrary library;
    private final Neo4jClient client;

    Queries(QueryLibrary library, Neo4jClient client) {
        this.library = library;
        this.client = client;
    }

    /**
     * Asks a query of the library.
     *
     * @param given values of parameters as they are written; the others have their standard values
     * @throws QueryException if there is no such query or parameter, or Neo4j cannot run it with these values
     */
    @Transactional(readOnly = true, timeout = SECONDS)
    public Answer ask(String name, Map<String, String> given) {
        LibraryQuery query = library.named(name);
        try {
            return run(query.cypher(), query.values(given));
        } catch (Neo4jException | DataAccessException e) {
            throw new QueryException(
                    "The query '%s' cannot be run with these values: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** Runs a text of Cypher within the current transaction. */
    private Answer run(String cypher, Map<String, @Nullable Object> parameters) {
        Result result = client.getQueryRunner().run(cypher, parameters);
        List<String> columns = result.keys();
        return new Answer(columns, result.list(PlainValues::row), false);
    }
}
