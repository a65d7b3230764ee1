package nianlun.graph;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The right to write to the graph of a server, by a lease in the graph itself, which is renewed for as long as its
 * holder lives. The server's clock alone counts.
 */
final class LeasedWriterLock implements WriterLock {

    static final Duration USUAL = Duration.ofSeconds(30);

    private static final int RENEWALS_IN_A_TERM = 3;

    private final Lease lease;
    private final ScheduledExecutorService renewal;

    private LeasedWriterLock(Lease lease) {
        this.lease = lease;
        this.renewal = Executors.newSingleThreadScheduledExecutor(LeasedWriterLock::daemon);
    }

    /** Takes the lease, also of a holder who has not renewed it for a whole term. */
    static LeasedWriterLock take(Driver driver, Duration term) {
        var lease = new Lease(driver, UUID.randomUUID().toString(), term);
        lease.take();
        var lock = new LeasedWriterLock(lease);
        lock.keepRenewing(term.dividedBy(RENEWALS_IN_A_TERM));
        return lock;
    }

    @Override
    public void ensureHeld() {
        lease.renew();
    }

    @Override
    public void ensureHeldUntilCommit(SimpleQueryRunner transaction) {
        lease.renewIn(transaction);
    }

    @Override
    public void close() {
        stopRenewing();
        lease.giveBack();
    }

    /** As if the holder were cut off from the server. */
    void stopRenewing() {
        renewal.shutdownNow();
    }

    private void keepRenewing(Duration pause) {
        long millis = pause.toMillis();
        var unused = renewal.scheduleWithFixedDelay(this::renewIfPossible, millis, millis, TimeUnit.MILLISECONDS);
    }

    // A renewal that fails says nothing here: ensureHeld asks the server itself, and a later renewal may succeed.
    private void renewIfPossible() {
        try {
            lease.renew();
        } catch (GraphException | Neo4jException e) {
            System.getLogger(LeasedWriterLock.class.getName()).log(System.Logger.Level.DEBUG, "No renewal", e);
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "writer-lease");
        thread.setDaemon(true);
        return thread;
    }
}
