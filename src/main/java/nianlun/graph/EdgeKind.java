package nianlun.graph;

import java.util.List;

/** The kinds of edges that are written, from which nodes to which, with all properties that are ours. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
enum EdgeKind {
    FROM(NodeKind.REPORT, NodeKind.DOCUMENT, "start", "end"),
    OF(NodeKind.REPORT, NodeKind.ENTITY),
    IN_REPORT(NodeKind.SECTION, NodeKind.REPORT),
    IN_SECTION(NodeKind.SENTENCE, NodeKind.SECTION),
    MENTIONS(NodeKind.SENTENCE, NodeKind.ENTITY, "start", "end", "surface", "type", "confidence", "by"),
    KNOWN_AS(NodeKind.ENTITY, NodeKind.NAME, "years", "counts"),
    MENTIONED_IN(
            NodeKind.ENTITY, NodeKind.REPORT, "year", "place", "count", "reviewCount", "planCount", "first", "last"),
    APPEARS_WITH(
            NodeKind.ENTITY, NodeKind.ENTITY, "years", "counts", "listed", "apart", "near", "sentences", "strength"),
    LOCATED_IN(NodeKind.ENTITY, NodeKind.ENTITY, "years", "sentences", "confidence", "rule"),
    PART_OF(NodeKind.ENTITY, NodeKind.ENTITY, "years", "sentences", "confidence", "rule"),
    PHASE_OF(NodeKind.ENTITY, NodeKind.ENTITY, "years", "sentences", "confidence", "rule"),
    UNDERTAKEN_BY(NodeKind.ENTITY, NodeKind.ENTITY, "years", "sentences", "confidence", "rule"),
    WORKS_WITH(NodeKind.ENTITY, NodeKind.ENTITY, "years", "sentences", "confidence", "rule"),
    GROUP_OF(NodeKind.ENTITY, NodeKind.ENTITY, "years", "sentences", "confidence", "rule"),
    ABOUT(NodeKind.JUDGEMENT, NodeKind.ENTITY);

    /** The relations that a name or a clause states. */
    static final List<EdgeKind> STATED = List.of(LOCATED_IN, PART_OF, PHASE_OF, UNDERTAKEN_BY, WORKS_WITH, GROUP_OF);

    private final NodeKind from;
    private final NodeKind to;
    private final List<String> properties;

    EdgeKind(NodeKind from, NodeKind to, String... properties) {
        this.from = from;
        this.to = to;
        this.properties = List.of(properties);
    }

    NodeKind from() {
        return from;
    }

    NodeKind to() {
        return to;
    }

    List<String> properties() {
        return properties;
    }

    /** One sentence may mention a thing twice: only for mentions, the place in the text belongs to the edge's identity. */
    boolean isKeyedByStart() {
        return this == MENTIONS;
    }
}
