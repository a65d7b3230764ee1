package nianlun.division;

/** How high a division stands; a code's length follows from it. */
public enum Level {
    /** 省、自治区、直辖市 */
    PROVINCE(2),
    /** 地级市、地区、自治州、盟 */
    CITY(4),
    /** 县、区、县级市、旗 */
    COUNTY(6),
    /** 镇、乡、街道 */
    TOWN(9),
    /** 村、社区 */
    VILLAGE(12);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** How many digits the codes of this level have. */
    int digits() {
        return digits;
    }

    static Level ofDigits(int digits) {
        for (Level level : values()) {
            if (level.digits == digits) {
                return level;
            }
        }
        throw new IllegalArgumentException("No level has codes of " + digits + " digits; it is 2, 4, 6, 9 or 12");
    }
}
