package nianlun.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who judges, why, and where it counts. */
final class JudgeOptions {

    @Option(names = "--why", paramLabel = "REASON", description = "The reason, which is kept with the judgement.")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges (default: the user of this machine).")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--place", paramLabel = "CODE", description = "Only things of this jurisdiction.")
    private @Nullable String place;

    String why() {
        return why;
    }

    String by() {
        return by;
    }

    String at() {
        return LocalDate.now(ZoneId.systemDefault()).toString();
    }

    Optional<String> where() {
        return Optional.ofNullable(place);
    }
}
