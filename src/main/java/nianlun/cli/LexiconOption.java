package nianlun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import nianlun.mention.Lexicon;
import nianlun.mention.LexiconException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which names of the user's own a command knows. */
final class LexiconOption {

    /** For commands that write what they read. */
    static final String IN_A_GRAPH =
            "A lexicon counts for the jurisdictions that this call writes, and is not kept: give it"
                    + " at each call. 'ingest --rebuild --lexicon DIR' reads stored reports again with a new or changed lexicon,"
                    + " 'ingest --rebuild' without any. 'lexicon' of a report in the graph says what it was read with.";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description =
                    "Own names, found wherever they stand: a folder of text files (.txt or .tsv, UTF-8), a name a line as"
                            + " name<TAB>TYPE[<TAB>canonical]. TYPE is ENTERPRISE, PARK, PROJECT, PLACE or INSTITUTION; names of one"
                            + " canonical name are one thing; lines that start with # are passed over.")
    private @Nullable Path folder;

    /** The lexicon, or none; lines that cannot be used are told. */
    Lexicon read() {
        if (folder == null) {
            return Lexicon.none();
        }
        PrintWriter err = command.commandLine().getErr();
        try {
            return Lexicon.read(folder, err::println);
        } catch (LexiconException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
