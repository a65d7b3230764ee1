package nianlun.graph;

import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Spring the driver of our graph; Spring Boot's own one backs off. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean(destroyMethod = "close")
    GraphConnection graphConnection(GraphSettings settings) {
        GraphConnection connection = GraphConnection.open(settings);
        try {
            if (connection.isEmbedded()) {
                // A home that was just made has no indexes yet, and questions need them.
                connection.prepareForWriting();
            }
            return connection;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    // The connection closes it, before its server.
    @Bean(destroyMethod = "")
    Driver driver(GraphConnection connection) {
        return connection.driver();
    }
}
