package nianlun.report;

import java.util.Optional;

/**
 * The year of a report.
 *
 * @param delivered the year that it was given in
 * @param planned the year that it plans: the same, or the next one for a report given late in a year
 * @param inferredFrom what told the year, where the report does not say it itself
 */
record FoundYear(int delivered, int planned, Optional<String> inferredFrom) {}
