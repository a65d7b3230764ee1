package nianlun.mention;

import nianlun.report.Report;

/**
 * What a finder knows beside the sentence: the report that it stands in, and the names that belong to its jurisdiction.
 */
public record ReportContext(Report report, Gazetteer gazetteer) {}
