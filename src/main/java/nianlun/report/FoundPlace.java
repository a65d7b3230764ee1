package nianlun.report;

import java.util.Optional;

/** A report's jurisdiction, and what told it where the report's own head does not. */
record FoundPlace(Jurisdiction jurisdiction, Optional<String> inferredFrom) {

    static FoundPlace written(Jurisdiction jurisdiction) {
        return new FoundPlace(jurisdiction, Optional.empty());
    }

    static FoundPlace inferred(Jurisdiction jurisdiction, String from) {
        return new FoundPlace(jurisdiction, Optional.of(from));
    }
}
