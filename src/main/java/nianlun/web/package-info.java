/** HTTP: the REST interface and the pages; no Cypher and no HanLP. */
@ApplicationModule(allowedDependencies = {"history", "ingest", "resolution", "report", "mention"})
@NullMarked
package nianlun.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
