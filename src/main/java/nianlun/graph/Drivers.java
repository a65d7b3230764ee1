package nianlun.graph;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Drivers that are known to reach a server which this program can use. */
final class Drivers {

    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(10);

    private Drivers() {}

    /**
     * A driver whose server answered, took the password, and is new enough.
     *
     * @throws GraphException with one line that says which of these it was
     */
    static Driver connect(GraphSettings.Server server) {
        var driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()), config());
        try {
            driver.verifyConnectivity();
            ServerVersion.of(driver).ensureUsable(server.uri());
            return driver;
        } catch (ServiceUnavailableException e) {
            driver.close();
            throw new UnreachableGraphException(
                    "Cannot reach Neo4j at '%s': start it, or leave --neo4j out to use the graph of the home"
                            .formatted(server.uri()),
                    e);
        } catch (AuthenticationException e) {
            driver.close();
            throw new GraphException(
                    "Neo4j at '%s' refuses the user '%s' with this password: give the right one in NIANLUN_NEO4J_PASSWORD, and the user with --user"
                            .formatted(server.uri(), server.user()),
                    e);
        } catch (Neo4jException e) {
            driver.close();
            throw new GraphException("Cannot use Neo4j at '%s': %s".formatted(server.uri(), e.getMessage()), e);
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    private static Config config() {
        return Config.builder()
                .withConnectionTimeout(CONNECTION_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .withTelemetryDisabled(true)
                .build();
    }
}
