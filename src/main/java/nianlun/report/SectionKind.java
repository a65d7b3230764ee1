package nianlun.report;

/** What a section of a report is about. */
public enum SectionKind {
    /** 回顾: what was done */
    REVIEW,
    /** 安排: what is to be done this year */
    PLAN,
    /** 目标: what is to be done in several years */
    OUTLOOK,
    /** anything else: the opening, the government's own conduct, explanations of terms */
    OTHER
}
