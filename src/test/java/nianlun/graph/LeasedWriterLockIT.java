package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import nianlun.testing.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@Neo4jTest
class LeasedWriterLockIT {

    private static final Duration SHORT = Duration.ofMillis(1500);

    @Test
    void onlyOneWritesAtATimeAndTheOtherIsToldWho(Driver driver) {
        try (var held = LeasedWriterLock.take(driver, LeasedWriterLock.USUAL)) {
            held.ensureHeld();
            assertThatExceptionOfType(GraphException.class)
                    .isThrownBy(() -> LeasedWriterLock.take(driver, LeasedWriterLock.USUAL))
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .withMessageContaining("ends at");
        }
    }

    @Test
    void whatWasGivenBackLeavesNothing(Driver driver) {
        LeasedWriterLock.take(driver, LeasedWriterLock.USUAL).close();
        assertThat(driver.executableQuery("MATCH (lease:Lease) RETURN lease")
                        .execute()
                        .records())
                .isEmpty();
        LeasedWriterLock.take(driver, LeasedWriterLock.USUAL).close();
    }

    @Test
    void aHolderThatLivesKeepsItBeyondItsTerm(Driver driver) throws InterruptedException {
        try (var held = LeasedWriterLock.take(driver, SHORT)) {
            Thread.sleep(SHORT.multipliedBy(3).toMillis());
            assertThatExceptionOfType(GraphException.class).isThrownBy(() -> LeasedWriterLock.take(driver, SHORT));
            held.ensureHeld();
        }
    }

    @Test
    void aHolderThatIsSilentLosesItAndNoticesBeforeItCommits(Driver driver) throws InterruptedException {
        try (var silent = LeasedWriterLock.take(driver, SHORT)) {
            silent.stopRenewing();
            Thread.sleep(SHORT.multipliedBy(2).toMillis());
            try (var next = LeasedWriterLock.take(driver, LeasedWriterLock.USUAL);
                    var session = driver.session();
                    var transaction = session.beginTransaction()) {
                assertThatExceptionOfType(GraphException.class)
                        .isThrownBy(() -> silent.ensureHeldUntilCommit(transaction))
                        .withMessageContaining("Lost the right to write");
                assertThatCode(next::ensureHeld).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void whoLostItDoesNotGiveBackWhatIsNowAnothers(Driver driver) throws InterruptedException {
        var silent = LeasedWriterLock.take(driver, SHORT);
        silent.stopRenewing();
        Thread.sleep(SHORT.multipliedBy(2).toMillis());
        try (var next = LeasedWriterLock.take(driver, LeasedWriterLock.USUAL)) {
            silent.close();
            assertThatCode(next::ensureHeld).doesNotThrowAnyException();
        }
    }
}
