package nianlun.report;

/** Names a sentence for good: {@code 371082-2023#41} is the 41st sentence of the report 371082-2023. */
public record SentenceId(ReportId report, int ordinal) implements Comparable<SentenceId> {

    public SentenceId {
        if (ordinal < 1) {
            throw new IllegalArgumentException("Sentences are numbered from 1, not " + ordinal);
        }
    }

    @Override
    public int compareTo(SentenceId other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : Integer.compare(ordinal, other.ordinal);
    }

    @Override
    public String toString() {
        return report + "#" + ordinal;
    }
}
