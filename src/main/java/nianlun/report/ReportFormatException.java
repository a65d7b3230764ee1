package nianlun.report;

/** A file that cannot be read as a report. The message names the file, what is wrong with it and what was looked for. */
public final class ReportFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReportFormatException(String file, String reason) {
        super("Cannot read '" + file + "': " + reason);
    }
}
