/** Gold text, and how well names are found and linked when measured against it. */
@ApplicationModule(allowedDependencies = {"division", "report", "mention", "resolution"})
@NullMarked
package nianlun.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
