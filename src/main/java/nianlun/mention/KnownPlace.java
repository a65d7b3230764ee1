package nianlun.mention;

/**
 * A name of a division that a public list has.
 *
 * @param kinship how the division is related to the jurisdiction
 * @param full whether the name says what kind of division it is (荣成市), or is short (荣成)
 */
record KnownPlace(String name, Kinship kinship, boolean full) {

    /** How a division is related to the one that reports, from near to far. */
    enum Kinship {
        /** the jurisdiction itself */
        SELF,
        /** what it lies in */
        ANCESTOR,
        /** a town or subdistrict inside of it */
        TOWN,
        /** a village or community inside of it */
        VILLAGE,
        /** a city or county inside of it */
        CHILD,
        /** its neighbours in the same city or province */
        SIBLING,
        /** any other province, city or county */
        ELSEWHERE
    }

    KnownPlace nearer(KnownPlace other) {
        return kinship.compareTo(other.kinship) <= 0 ? this : other;
    }

    String clue() {
        return kinship.name().toLowerCase(java.util.Locale.ROOT) + (full ? " in full" : " short");
    }
}
