package nianlun.cli;

import nianlun.division.Divisions;
import nianlun.evaluation.Trainer;
import nianlun.mention.MentionExtractors;
import nianlun.mention.Recogniser;
import nianlun.report.ReportReader;
import nianlun.resolution.Extraction;
import nianlun.resolution.NameResolver;

/** The parts of the way from documents to entities, for commands that need no database. */
record Pipeline(ReportReader reportReader, Extraction extraction) {

    static Pipeline standard() {
        return with(Recogniser.bundled());
    }

    static Pipeline with(Recogniser recogniser) {
        Divisions divisions = Divisions.bundled();
        return new Pipeline(
                new ReportReader(divisions),
                new Extraction(MentionExtractors.with(divisions, recogniser), new NameResolver(divisions)));
    }

    static Trainer trainer() {
        Divisions divisions = Divisions.bundled();
        return new Trainer(divisions, new ReportReader(divisions));
    }
}
