package nianlun.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;
import org.springframework.stereotype.Component;

/** Runs what people write against the graph, and only reads. */
@Component
public class ReadOnlyCypher {

    private static final TransactionConfig LIMITED =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(30)).build();
    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;

    ReadOnlyCypher(Driver driver) {
        this.driver = driver;
    }

    /**
     * Runs a text of Cypher, for 30 seconds at most.
     *
     * @param limit so many rows are given at most
     * @throws QueryException if it would write, or cannot be run; nothing has happened then
     */
    public Answer run(String cypher, Map<String, @Nullable Object> parameters, int limit) {
        try (Session session = driver.session(READING)) {
            refuseWriting(session, cypher, parameters);
            Result result = session.run(cypher, parameters, LIMITED);
            List<String> columns = result.keys();
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (rows.size() < limit && result.hasNext()) {
                rows.add(PlainValues.row(result.next()));
            }
            return new Answer(columns, rows, result.hasNext());
        } catch (Neo4jException e) {
            throw new QueryException("Neo4j refuses this Cypher: " + e.getMessage(), e);
        }
    }

    private static void refuseWriting(Session session, String cypher, Map<String, @Nullable Object> parameters) {
        QueryType type =
                session.run("EXPLAIN " + cypher, parameters, LIMITED).consume().queryType();
        if (type != QueryType.READ_ONLY) {
            throw new QueryException(
                    "This Cypher would change the graph, and only reading is allowed here; with Bolt and the password that 'nianlun serve' prints, any Neo4j client may write");
        }
    }
}
