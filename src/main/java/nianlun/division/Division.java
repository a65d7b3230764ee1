package nianlun.division;

import java.util.Set;

/**
 * One administrative division.
 *
 * @param name its full name as the list has it (荣成市, 成山镇, 东楮岛村委会)
 */
public record Division(DivisionCode code, String name, Level level) {

    private static final Set<String> PLACEHOLDERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    public Division {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The division '" + code + "' has no name");
        }
        if (!code.isUnknown() && code.value().length() != level.digits()) {
            throw new IllegalArgumentException("'" + code + "' is not the code of a " + level + ": '" + name + "'");
        }
    }

    static Division of(String code, String name) {
        return new Division(new DivisionCode(code), name, Level.ofDigits(code.length()));
    }

    /**
     * The name without what says its kind: 荣成市 → 荣成, 宁津街道 → 宁津, 东楮岛村委会 → 东楮岛, 宽城满族自治县 → 宽城. At least two characters
     * stay, so 易县 is 易县; so do zones that only statistics count as counties (兰州新区 is not 兰州).
     */
    public String shortName() {
        return ShortNames.shortNameOf(this);
    }

    /** How people write a village or community: 东楮岛村委会 → 东楮岛村, 青云社区居委会 → 青云社区. Other divisions have their full name. */
    public String villageName() {
        return level == Level.VILLAGE ? ShortNames.villageNameOf(name) : name;
    }

    /**
     * Whether this is only a row of the statistics and no real division: 市辖区 ({@code 3101}), 省直辖县级行政区划 ({@code 4290}),
     * or the one county of a city that has none (东莞市 {@code 441900}).
     */
    boolean isPlaceholder() {
        return (level == Level.CITY && PLACEHOLDERS.contains(name))
                || (level == Level.COUNTY && code.value().endsWith("00"));
    }

    /** Whether this is a development zone that only the statistics count as a county. */
    boolean isStatisticalZone() {
        return level == Level.COUNTY && code.value().matches("\\d{4}7[1-9]");
    }
}
