package nianlun.resolution;

/** What a part of a name says. */
enum PartKind {
    /** Nothing that the rest does not say: 项目, 工程. */
    GENERIC,
    /** That it is a company or a group of companies: 有限公司, 集团. */
    LEGAL,
    /** The rank of a division: 市, 镇, 村. */
    RANK,
    /** What a company trades in: 科技, 食品. */
    TRADE,
    /** What kind of thing it is: 产业园, 医院, 大街. */
    HEAD,
    /** What is done to it: 改造, 扩建, 加工. */
    WORK,
    /** A quality that tells few things apart: 国家级, 现代, 综合. */
    QUALITY,
    /** Which of several it is by its side, age or size: 东, 新, 大. */
    SIDE,
    /** A step in time or a part of the whole: 二期, 北区, 东段. */
    PHASE,
    /** How much or how many: 20万千瓦, 1000栋. */
    AMOUNT,
    /** Which one by its number: 3 in 3中学. */
    NUMBER,
    /** The jurisdiction, or a division that it lies in. */
    HOME,
    /** A place of the jurisdiction. */
    PLACE,
    /** A division somewhere else. */
    ABROAD,
    /** Anything else: the part that makes it a name. */
    OTHER
}
