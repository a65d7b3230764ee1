package nianlun.report;

/** What a section is about, and which years it speaks of. */
record Topic(SectionKind kind, int from, int to, int sentenceYear) {

    static Topic of(SectionKind kind, int year) {
        return new Topic(kind, year, year, year);
    }
}
