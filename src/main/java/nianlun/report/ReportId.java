package nianlun.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianlun.division.DivisionCode;

/** Names a report by jurisdiction and year: {@code 371082-2023}, from July on with the month {@code 371082-2023-12}. */
public record ReportId(String value) implements Comparable<ReportId> {

    private static final Pattern YEAR = Pattern.compile("-(\\d{4})(-\\d{2})?$");
    private static final int FIRST_MONTH_NAMED = 7;

    public ReportId {
        if (!value.matches("\\S+-\\d{4}(-\\d{2})?")) {
            throw new IllegalArgumentException("Not the id of a report: '" + value + "'");
        }
    }

    /** The id of the report that a jurisdiction's government gave in a year; a month of 0 is unknown. */
    public static ReportId of(DivisionCode jurisdiction, int year, int month) {
        String id = jurisdiction + "-" + year;
        return new ReportId(month < FIRST_MONTH_NAMED ? id : "%s-%02d".formatted(id, month));
    }

    /** The year that the report was delivered in. */
    public int year() {
        Matcher matcher = YEAR.matcher(value);
        if (!matcher.find()) {
            throw new IllegalStateException("A report's id without year: '" + value + "'");
        }
        return Integer.parseInt(matcher.group(1));
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
