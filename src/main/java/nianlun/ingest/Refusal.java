package nianlun.ingest;

/** An input that could not be read, and why, in a line that names it. */
public record Refusal(String input, String message) {}
