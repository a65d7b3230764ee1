package nianlun.cli;

import nianlun.history.EntitySummary;

/** Two things that no single jurisdiction can judge of. */
final class AcrossJurisdictionsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AcrossJurisdictionsException(EntitySummary one, EntitySummary other) {
        super(
                "'%s' is of %s and '%s' of %s: such two are made one by a lexicon that gives both the same canonical name ('nianlun ingest --rebuild --lexicon DIR'), or told apart in one jurisdiction with --place"
                        .formatted(one.name(), one.scope(), other.name(), other.scope()));
    }
}
