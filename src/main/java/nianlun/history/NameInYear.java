package nianlun.history;

/** How often a thing bears a name in the reports of a year. */
public record NameInYear(int year, String surface, int mentions) {

    static NameInYear of(Row row) {
        return new NameInYear(row.number("year"), row.text("surface"), row.number("mentions"));
    }
}
