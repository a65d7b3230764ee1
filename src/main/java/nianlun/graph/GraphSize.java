package nianlun.graph;

/** How much the graph holds. */
public record GraphSize(long reports, long sentences, long mentions, long entities) {}
