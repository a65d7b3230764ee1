/** The graph in Neo4j: the server, the schema, and writing so that a jurisdiction is either old or new. */
@ApplicationModule(allowedDependencies = {"division", "report", "mention", "resolution"})
@NullMarked
package nianlun.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
