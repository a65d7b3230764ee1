package nianlun.report;

import java.nio.charset.StandardCharsets;

/**
 * One input file, decoded. It may hold several reports.
 *
 * @param name the file's name
 * @param path where it was read from; a changed file is known by it
 * @param format how it was encoded, such as {@code text/plain; charset=UTF-8}
 * @param text the whole text, without a byte order mark; all offsets count in it
 * @param sources where the text came from, as far as that is written beside it
 */
public record Document(DocumentId id, String name, String path, String format, String text, Sources sources) {

    /** A document made of text in memory, as if a file of UTF-8 held it. */
    public static Document of(String name, String text) {
        DocumentId id = DocumentId.of(text.getBytes(StandardCharsets.UTF_8));
        return new Document(id, name, name, "text/plain; charset=UTF-8", text, Sources.UNKNOWN);
    }

    /** Its name without folder and without endings such as {@code .txt} or {@code .tagged.txt}. */
    String baseName() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return file.replaceFirst("(\\.[A-Za-z]{1,8}){1,2}$", "");
    }
}
