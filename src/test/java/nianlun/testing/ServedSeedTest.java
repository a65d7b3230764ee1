package nianlun.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running application with the seed's reports in its graph. It only asks; methods get a {@code
 * ServedSeed}, which is the same for the whole run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ServedSeedExtension.class)
public @interface ServedSeedTest {}
