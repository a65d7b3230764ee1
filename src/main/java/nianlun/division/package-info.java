/** The administrative divisions of China: codes, levels, parents, towns and villages, former names. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nianlun.division;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
