/** Which mentions, over all years, are the same thing, and how the things are related. */
@ApplicationModule(allowedDependencies = {"division", "report", "mention"})
@NullMarked
package nianlun.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
