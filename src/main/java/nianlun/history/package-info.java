/** Answers over the years, each with its sentences, and the Cypher library behind them. */
@ApplicationModule(allowedDependencies = {"graph", "report", "mention", "resolution"})
@NullMarked
package nianlun.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
