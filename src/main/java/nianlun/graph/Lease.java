package nianlun.graph;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;

/** The node that says who may write to a graph, and until when by the server's clock. */
record Lease(Driver driver, String token, Duration term) {

    // Before the schema, whose migrations run under the lease.
    private static final String ONE_LEASE =
            "CREATE CONSTRAINT lease_id IF NOT EXISTS FOR (lease:Lease) REQUIRE lease.id IS UNIQUE";

    // Writing first takes the node's lock, so that what is read after it is the last word.
    private static final String TAKE = """
            MERGE (lease:Lease {id: 'writer'})
            SET lease.askedBy = $token
            WITH lease, coalesce(lease.until < datetime.realtime(), true) AS free
            FOREACH (taken IN CASE WHEN free THEN [lease] ELSE [] END |
                SET taken.token = $token, taken.holder = $holder, taken.until = datetime.realtime() + $term)
            RETURN free, lease.holder AS holder, toString(lease.until) AS until
            """;

    private static final String RENEW = """
            MATCH (lease:Lease {id: 'writer', token: $token})
            SET lease.until = datetime.realtime() + $term
            RETURN count(lease) AS renewed
            """;

    private static final String GIVE_BACK = "MATCH (lease:Lease {id: 'writer', token: $token}) DELETE lease";

    void take() {
        try (var session = driver.session()) {
            session.run(ONE_LEASE).consume();
            var answer = session.executeWrite(
                    transaction -> transaction.run(TAKE, parameters()).single());
            if (!answer.get("free").asBoolean()) {
                throw new GraphException(held(answer));
            }
        }
    }

    void renew() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(this::renewIn);
        }
    }

    /** Renews within a transaction, which keeps the node's lock until it ends. */
    void renewIn(SimpleQueryRunner transaction) {
        int renewed =
                transaction.run(RENEW, parameters()).single().get("renewed").asInt();
        if (renewed == 0) {
            throw new GraphException(
                    "Lost the right to write to the graph, for it was not renewed for '%d' seconds: nothing more was written; start again"
                            .formatted(term.toSeconds()));
        }
    }

    void giveBack() {
        try (var session = driver.session()) {
            session.run(GIVE_BACK, parameters()).consume();
        } catch (Neo4jException ends) {
            // The server takes it back by itself when the term is over.
            return;
        }
    }

    private Map<String, Object> parameters() {
        return Map.of(
                "token",
                token,
                "holder",
                Holder.thisProcess().toString(),
                "term",
                Values.isoDuration(0, 0, term.toSeconds(), term.toNanosPart()).asObject());
    }

    private static String held(Record answer) {
        return "Somebody else is writing to the graph (%s; the right ends at %s if it is not renewed): wait until that has ended, or end it"
                .formatted(answer.get("holder").asString(), answer.get("until").asString());
    }
}
