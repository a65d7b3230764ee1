/** Characters as numbers that a neural network can start from. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nianlun.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
