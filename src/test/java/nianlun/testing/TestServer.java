package nianlun.testing;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianlun.graph.GraphConnection;
import nianlun.graph.GraphSettings;
import nianlun.graph.Schema;

/** A Neo4j that tests may empty. */
record TestServer(GraphSettings settings, GraphConnection connection, List<Closeable> owned) implements Closeable {

    /** Opens the graph; what is {@code owned} is closed after it, the last first. */
    static TestServer open(String description, GraphSettings settings, List<Closeable> owned) {
        var connection = GraphConnection.open(settings);
        System.err.printf("Tests run against %s at %s%n", description, connection.boltUri());
        try (var lock = connection.lockForWriting()) {
            Schema.apply(connection.driver(), lock);
        }
        return new TestServer(settings, connection, List.copyOf(owned));
    }

    /** Takes out everything but the schema, and what the migrations know of it. */
    void empty() {
        try (var session = connection.driver().session()) {
            session.run("""
                            MATCH (node) WHERE none(label IN labels(node) WHERE label STARTS WITH '__Neo4jMigration')
                            CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS
                            """).consume();
        }
    }

    @Override
    public void close() throws IOException {
        var closing = new ArrayList<Closeable>(owned);
        closing.add(connection::close);
        for (int last = closing.size() - 1; last >= 0; last--) {
            closing.get(last).close();
        }
    }
}
