package nianlun.resolution;

import nianlun.mention.Mention;
import nianlun.report.Report;
import nianlun.report.SentenceId;

/** A mention, the report that it stands in, and the name as it is written there. */
record Named(Report report, Mention mention, String name) {

    SentenceId sentence() {
        return new SentenceId(report.id(), mention.sentence().ordinal());
    }

    LinkedMention linkedTo(EntityId entity) {
        return new LinkedMention(report, mention, name, entity);
    }
}
