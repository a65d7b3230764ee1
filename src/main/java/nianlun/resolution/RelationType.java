package nianlun.resolution;

/** How two things are related, as a name or a clause states it. */
public enum RelationType {
    LOCATED_IN,
    PART_OF,
    PHASE_OF,
    UNDERTAKEN_BY,
    WORKS_WITH,
    GROUP_OF
}
