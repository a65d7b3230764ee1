package nianlun.report;

/** Characters {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units. */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same characters, counted from a place that lies {@code distance} further to the left. */
    public Span shifted(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** The characters that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, the longer one first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
