package nianlun.evaluation;

/** A gold file that cannot be read. The message names the file, the line where there is one, and what is wrong. */
public final class GoldFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GoldFormatException(String file, String reason) {
        super("Cannot read '" + file + "': " + reason);
    }

    public GoldFormatException(String file, int line, String reason) {
        super("Cannot read '" + file + "', line " + line + ": " + reason);
    }
}
