package nianlun.graph;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationChain.ChainBuilderMode;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;

/** The constraints and indexes of the graph, and their steps from one version to the next: {@code cypher/schema}. */
public final class Schema {

    private static final int SECONDS_TO_FILL_INDEXES = 600;

    private final Driver driver;
    private final Migrations migrations;

    private Schema(Driver driver) {
        this.driver = driver;
        this.migrations = new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan("classpath:cypher/schema")
                        .build(),
                driver);
    }

    /**
     * Brings a graph to the version that this program writes, and waits until its indexes answer.
     *
     * @param lock shows that nobody else does the same
     * @throws GraphException if a newer program wrote the graph
     */
    public static void apply(Driver driver, WriterLock lock) {
        lock.ensureHeld();
        var schema = new Schema(driver);
        schema.refuseNewerGraph();
        schema.dropLockOfDeadMigration();
        schema.migrate();
        schema.awaitIndexes();
    }

    private void refuseNewerGraph() {
        var known = lastOf(ChainBuilderMode.LOCAL);
        var found = lastOf(ChainBuilderMode.REMOTE);
        if (found > known) {
            throw new GraphException(
                    "A newer version of this program wrote the graph (its schema is '%d', this one knows '%d'): use that version"
                            .formatted(found, known));
        }
    }

    private int lastOf(ChainBuilderMode mode) {
        return migrations.info(mode).getElements().stream()
                .map(MigrationChain.Element::getVersion)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    // Migrations keep a lock node of their own, which outlives a killed process; the writer's lock stands above it.
    private void dropLockOfDeadMigration() {
        driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) DELETE lock").execute();
    }

    private void migrate() {
        try {
            migrations.apply();
        } catch (MigrationsException e) {
            throw new GraphException("Cannot bring the graph's schema up to date: " + e.getMessage(), e);
        }
    }

    private void awaitIndexes() {
        driver.executableQuery("CALL db.awaitIndexes(%d)".formatted(SECONDS_TO_FILL_INDEXES))
                .execute();
    }
}
