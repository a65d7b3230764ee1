/** The command line: commands, progress and exit codes; no logic. */
@ApplicationModule(
        allowedDependencies = {"division", "report", "mention", "resolution", "graph", "ingest", "history", "evaluation"
        })
@NullMarked
package nianlun.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
