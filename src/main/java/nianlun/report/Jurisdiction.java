package nianlun.report;

import nianlun.division.DivisionCode;

/**
 * The government that reports: its division code, and the name by which the report calls it (徐水县 in 2013, 徐水区 in
 * 2018, with one code).
 */
public record Jurisdiction(DivisionCode code, String name) {}
