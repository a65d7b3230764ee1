package nianlun.report;

/** The sha256 of a document's bytes, in hexadecimal: the same bytes twice are one document. */
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a sha256: '" + value + "'");
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
