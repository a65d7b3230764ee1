package nianlun.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The sha256 of a document's bytes, in hexadecimal: the same bytes twice are one document. */
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a sha256: '" + value + "'");
        }
    }

    static DocumentId of(byte[] bytes) {
        try {
            return new DocumentId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
