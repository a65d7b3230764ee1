package nianlun.resolution;

/** What a judgement says. */
public enum JudgementKind {
    /** Two names are one thing. */
    SAME(true),
    /** Two names are two things. */
    DIFFERENT(true),
    /** Whether two names are one thing cannot be said. */
    UNSURE(true),
    /** A thing is to be shown under this name. */
    RENAME(false),
    /** A thing is of this type. */
    RETYPE(false),
    /** A thing is none, and is not to be shown. */
    HIDE(false),
    /** Something to remember about a thing. */
    NOTE(false),
    /** A thing is what stands at this address, or has this unified social credit code (统一社会信用代码). */
    LINK(false);

    private final boolean isOfTwo;

    JudgementKind(boolean isOfTwo) {
        this.isOfTwo = isOfTwo;
    }

    /** Whether it is about two names. */
    public boolean isOfTwo() {
        return isOfTwo;
    }

    /** Whether a thing can have only one of this kind. */
    boolean isSingle() {
        return this == RENAME || this == RETYPE;
    }
}
