package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import nianlun.testing.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

@Neo4jTest
class GraphConfigurationIT {

    @Test
    void springUsesOurDriverAlone(GraphSettings settings) {
        new ApplicationContextRunner()
                .withInitializer(context -> context.getBeanFactory().registerSingleton("graphSettings", settings))
                .withUserConfiguration(GraphConfiguration.class)
                .withConfiguration(
                        AutoConfigurations.of(Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class))
                .run(context -> {
                    assertThat(context)
                            .hasNotFailed()
                            .hasSingleBean(Driver.class)
                            .hasSingleBean(Neo4jTransactionManager.class);
                    assertThat(context.getBean(Driver.class))
                            .isSameAs(context.getBean(GraphConnection.class).driver());
                    assertThat(context.getBean(Neo4jClient.class)
                                    .query("RETURN 1 AS one")
                                    .fetchAs(Long.class)
                                    .one())
                            .contains(1L);
                });
    }
}
