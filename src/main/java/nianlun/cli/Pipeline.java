package nianlun.cli;

import nianlun.division.Divisions;
import nianlun.mention.MentionExtractors;
import nianlun.report.ReportReader;
import nianlun.resolution.Extraction;
import nianlun.resolution.NameResolver;

/** The parts of the way from documents to entities, for commands that need no database. */
record Pipeline(ReportReader reportReader, Extraction extraction) {

    static Pipeline standard() {
        Divisions divisions = Divisions.bundled();
        return new Pipeline(
                new ReportReader(divisions),
                new Extraction(MentionExtractors.standard(divisions), new NameResolver(divisions)));
    }
}
