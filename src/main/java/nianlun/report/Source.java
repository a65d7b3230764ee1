package nianlun.report;

import java.time.LocalDate;
import java.util.Optional;

/** Where a text was published, and the day it was taken from there, so that it can be cited. */
public record Source(String url, Optional<LocalDate> retrievedAt) {}
