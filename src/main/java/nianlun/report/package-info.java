/** Documents read into reports, sections, numbered sentences and clauses; what holds no report is refused. */
@ApplicationModule(allowedDependencies = {"division"})
@NullMarked
package nianlun.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
