package nianlun.resolution;

/** What the program holds of two groups of names. */
record Opinion(NameGroup one, NameGroup other, Judgement judgement) {}
