package nianlun.testing;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nianlun.graph.GraphConnection;
import nianlun.graph.GraphSettings;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;

/** One server for the whole run, emptied before each test. */
final class Neo4jExtension implements BeforeEachCallback, ParameterResolver {

    private static final Map<Class<?>, Function<TestServer, Object>> PARAMETERS = Map.of(
            Driver.class,
            server -> server.connection().driver(),
            Neo4jClient.class,
            server -> Neo4jClient.create(server.connection().driver()),
            GraphConnection.class,
            TestServer::connection,
            GraphSettings.class,
            TestServer::settings);

    @Override
    public void beforeEach(ExtensionContext context) {
        server(context).empty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(PARAMETERS.get(parameter.getParameter().getType()))
                .apply(server(context));
    }

    // The root's store is closed when the last test of the run has ended, and the server with it.
    private static TestServer server(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Neo4jExtension.class))
                .computeIfAbsent(TestServer.class, key -> new TestServers(System.getenv()).start(), TestServer.class);
    }
}
