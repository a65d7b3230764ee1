package nianlun.graph;

import java.util.Comparator;

/** What identifies an edge among those of its kind: its ends, and for mentions where in the document it starts. */
record EdgeKey(String from, String to, long start) implements Comparable<EdgeKey> {

    private static final Comparator<EdgeKey> ORDER =
            Comparator.comparing(EdgeKey::from).thenComparing(EdgeKey::to).thenComparingLong(EdgeKey::start);

    static EdgeKey between(String from, String to) {
        return new EdgeKey(from, to, 0);
    }

    @Override
    public int compareTo(EdgeKey other) {
        return ORDER.compare(this, other);
    }
}
