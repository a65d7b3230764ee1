package nianlun.evaluation;

/**
 * One rightly found mention with the thing that it was linked to, and the one that it is.
 *
 * @param place whose report it stands in: equal names of two places are two things
 * @param entity the thing by the program
 * @param canonical the thing by the gold
 * @param surface the name as it is written
 */
public record Link(String place, String entity, String canonical, String surface) {}
