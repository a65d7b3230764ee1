package nianlun.division;

/**
 * One administrative division.
 *
 * @param name its full name as the list has it (荣成市, 成山镇, 东楮岛村委会)
 */
public record Division(DivisionCode code, String name, Level level) {}
