package nianlun.graph;

import org.neo4j.driver.SimpleQueryRunner;

/** The right to write to a graph, which one process has at a time. */
public interface WriterLock extends AutoCloseable {

    /**
     * Asks whether the right is still there.
     *
     * @throws GraphException if it was lost to somebody else
     */
    void ensureHeld();

    /**
     * Makes sure, as the last thing before a commit, that nobody else gets the right until the transaction has ended.
     *
     * @throws GraphException if it was lost to somebody else; roll back then
     */
    void ensureHeldUntilCommit(SimpleQueryRunner transaction);

    /** Gives the right back. */
    @Override
    void close();
}
