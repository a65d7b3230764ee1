package nianlun.division;

/** How high a division stands; a code's length follows from it. */
public enum Level {
    /** 省、自治区、直辖市 */
    PROVINCE,
    /** 地级市、地区、自治州、盟 */
    CITY,
    /** 县、区、县级市、旗 */
    COUNTY,
    /** 镇、乡、街道 */
    TOWN,
    /** 村、社区 */
    VILLAGE
}
