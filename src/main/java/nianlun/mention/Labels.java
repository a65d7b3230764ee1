package nianlun.mention;

import java.util.List;
import nianlun.report.Span;

/**
 * The labels that characters bear: outside of any name, or at the beginning, inside or end of a name of some type, or a
 * whole name in one character (BIOES). A set of labels is a bit set.
 */
final class Labels {

    static final int COUNT = 1 + 4 * EntityType.values().length;
    static final int OUTSIDE = 0;
    static final int ALL = (1 << COUNT) - 1;

    private static final List<EntityType> TYPES = List.of(EntityType.values());

    private Labels() {}

    /** The number of a type; it stands in models, so it stays the same. */
    static int number(EntityType type) {
        return switch (type) {
            case ENTERPRISE -> 0;
            case PARK -> 1;
            case PROJECT -> 2;
            case PLACE -> 3;
            case INSTITUTION -> 4;
        };
    }

    static int begin(EntityType type) {
        return 1 + 4 * number(type);
    }

    static int inside(EntityType type) {
        return begin(type) + 1;
    }

    static int end(EntityType type) {
        return begin(type) + 2;
    }

    static int single(EntityType type) {
        return begin(type) + 3;
    }

    /** The label of a character in a name of some type. */
    static int in(EntityType type, Span name, int position) {
        if (name.length() == 1) {
            return single(type);
        }
        return position == name.start() ? begin(type) : position == name.end() - 1 ? end(type) : inside(type);
    }

    /** Whether a label may stand behind another one: a name goes on until it ends. */
    static boolean mayFollow(int label, int before) {
        return isOpen(before) ? !isStart(label) && type(label) == type(before) : isStart(label);
    }

    /** Whether a name, or none, may start with this label. */
    static boolean isStart(int label) {
        return label == OUTSIDE || (label - 1) % 4 == 0 || (label - 1) % 4 == 3;
    }

    /** Whether the name goes on behind this label. */
    static boolean isOpen(int label) {
        return label != OUTSIDE && (label - 1) % 4 < 2;
    }

    private static EntityType type(int label) {
        return TYPES.get((label - 1) / 4);
    }
}
