package nianlun.mention;

/** What kind of thing a name names. */
public enum EntityType {
    /** 企业 */
    ENTERPRISE,
    /** 园区 */
    PARK,
    /** 项目 */
    PROJECT,
    /** 地点 */
    PLACE,
    /** 机构 */
    INSTITUTION
}
