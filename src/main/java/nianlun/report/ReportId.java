package nianlun.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianlun.division.DivisionCode;

/** Names a report by jurisdiction and year: {@code 371082-2023}, from July on with the month {@code 371082-2023-12}. */
public record ReportId(String value) implements Comparable<ReportId> {

    private static final Pattern FORM =
            Pattern.compile("(?<jurisdiction>\\d{2}|\\d{4}|\\d{6}|x-\\S+)-(?<year>\\d{4})(-(?<month>\\d{2}))?");
    private static final int FIRST_MONTH_NAMED = 7;

    public ReportId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the id of a report: '" + value + "'");
        }
    }

    /** The id of the report that a jurisdiction's government gave in a year; a month of 0 is unknown. */
    public static ReportId of(DivisionCode jurisdiction, int year, int month) {
        String id = jurisdiction + "-" + year;
        return new ReportId(month < FIRST_MONTH_NAMED ? id : "%s-%02d".formatted(id, month));
    }

    /** The id that somebody has written, if it is one. */
    public static Optional<ReportId> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new ReportId(written)) : Optional.empty();
    }

    /** The jurisdiction whose government gave the report. */
    public DivisionCode jurisdiction() {
        return new DivisionCode(part("jurisdiction"));
    }

    /** The year that the report was delivered in. */
    public int year() {
        return Integer.parseInt(part("year"));
    }

    private String part(String name) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not the id of a report: '" + value + "'");
        }
        return matcher.group(name);
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
