package nianlun.report;

import java.util.Optional;

/**
 * One input file, decoded. It may hold several reports.
 *
 * @param name the file's name
 * @param path where it was read from; a changed file is known by it
 * @param format how it was encoded, such as {@code text/plain; charset=UTF-8}
 * @param text the whole text, without a byte order mark; all offsets count in it
 * @param source where the text came from, if that is known
 */
public record Document(DocumentId id, String name, String path, String format, String text, Optional<Source> source) {}
