package nianlun.mention;

import java.nio.file.Path;

/** A lexicon that cannot be used at all. The message names the folder, what is wrong with it and what was looked for. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LexiconException(Path folder, String reason) {
        super("Cannot use the lexicon '" + folder + "': " + reason);
    }
}
