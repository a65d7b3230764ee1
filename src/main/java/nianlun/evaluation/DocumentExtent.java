package nianlun.evaluation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianlun.report.Document;
import nianlun.report.DocumentId;

/**
 * A part of a document, by its place: what a standoff file names instead of holding the text.
 *
 * @param path the document's file, relative to a folder above the standoff file or to the working directory
 * @param id the sha256 of the document's bytes
 * @param offset where the part begins, in UTF-16 units of the decoded text
 * @param length its length, likewise
 */
record DocumentExtent(String path, DocumentId id, int offset, int length) {

    static final int LINES = 2;
    private static final Pattern DOCUMENT = Pattern.compile("# document: (.+) sha256 ([0-9a-f]{64})");
    private static final Pattern EXTENT = Pattern.compile("# extent: (\\d{1,9}) (\\d{1,9})");

    /** Reads the head of a standoff file. */
    static DocumentExtent parse(String file, List<String> lines) {
        Matcher document = line(file, lines, 1, DOCUMENT, "# document: PATH sha256 HEX");
        Matcher extent = line(file, lines, 2, EXTENT, "# extent: OFFSET LENGTH");
        return new DocumentExtent(
                document.group(1),
                new DocumentId(document.group(2)),
                Integer.parseInt(extent.group(1)),
                Integer.parseInt(extent.group(2)));
    }

    /** The part of this document that has exactly this text. */
    static DocumentExtent find(String path, Document document, String part) {
        int offset = document.text().indexOf(part);
        if (offset < 0) {
            throw new IllegalArgumentException("The tagged text without its marks is no part of '" + path
                    + "', character for character; tag a copy of the document");
        }
        if (document.text().indexOf(part, offset + 1) >= 0) {
            throw new IllegalArgumentException(
                    "The tagged text stands more than once in '" + path + "'; tag a longer part of the document");
        }
        return new DocumentExtent(path, document.id(), offset, part.length());
    }

    /** The characters of this part. */
    String of(String file, Document document) {
        if (offset + length > document.text().length()) {
            throw new GoldFormatException(
                    file,
                    LINES,
                    "the extent " + offset + " " + length + " goes beyond the "
                            + document.text().length() + " characters of '" + path + "'");
        }
        return document.text().substring(offset, offset + length);
    }

    String written() {
        return "# document: " + path + " sha256 " + id + "\n# extent: " + offset + ' ' + length + '\n';
    }

    private static Matcher line(String file, List<String> lines, int number, Pattern pattern, String form) {
        Matcher matcher = pattern.matcher(number <= lines.size() ? lines.get(number - 1) : "");
        if (!matcher.matches()) {
            throw new GoldFormatException(file, number, "looked for '" + form + "'");
        }
        return matcher;
    }
}
