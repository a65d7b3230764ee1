package nianlun.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test with a graph that has its schema and no data. The server named by {@code NEO4J_TEST_URI} (with {@code
 * NEO4J_TEST_USER} and {@code NEO4J_TEST_PASSWORD}) is used and <em>emptied</em>; without it, one in Docker; without
 * Docker, one in this process. {@code NEO4J_TEST_SERVER} asks for one kind: {@code in-process}, {@code child-5} or {@code child-2025}. Methods may ask for a {@code Driver}, {@code Neo4jClient}, {@code GraphConnection} or
 * {@code GraphSettings}, which all mean the same graph.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
public @interface Neo4jTest {}
