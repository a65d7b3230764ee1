/** The whole way from files to graph, repeatable, and it says what it did. */
@ApplicationModule(allowedDependencies = {"division", "report", "mention", "resolution", "graph"})
@NullMarked
package nianlun.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
