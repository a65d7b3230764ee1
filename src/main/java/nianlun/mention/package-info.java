/** Names found in a report: what was written, where, and of which type. HanLP lives here and nowhere else. */
@ApplicationModule(allowedDependencies = {"division", "report", "network"})
@NullMarked
package nianlun.mention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
