package nianlun.cli;

import nianlun.division.Divisions;
import nianlun.evaluation.LinkTrainer;
import nianlun.evaluation.Trainer;
import nianlun.mention.Lexicon;
import nianlun.mention.MentionExplainer;
import nianlun.mention.MentionExtractors;
import nianlun.mention.Recogniser;
import nianlun.mention.StandardExtractor;
import nianlun.report.ReportReader;
import nianlun.resolution.ClueWeights;
import nianlun.resolution.EvidenceResolver;
import nianlun.resolution.Extraction;
import nianlun.resolution.Resolver;

/** The parts of the way from documents to entities, for commands that need no database. */
record Pipeline(ReportReader reportReader, Extraction extraction, MentionExplainer explainer) {

    static Pipeline standard(Lexicon lexicon) {
        return with(Recogniser.bundled(), lexicon);
    }

    static Pipeline with(Recogniser recogniser, Lexicon lexicon) {
        Divisions divisions = Divisions.bundled();
        StandardExtractor extractor = MentionExtractors.with(divisions, recogniser, lexicon);
        return new Pipeline(
                new ReportReader(divisions),
                new Extraction(extractor, new EvidenceResolver(divisions, lexicon)),
                MentionExtractors.explainer(extractor, recogniser));
    }

    static ReportReader reader() {
        return new ReportReader(Divisions.bundled());
    }

    static Resolver resolver(Lexicon lexicon, ClueWeights weights) {
        return new EvidenceResolver(Divisions.bundled(), lexicon, weights);
    }

    static LinkTrainer linkTrainer() {
        Divisions divisions = Divisions.bundled();
        return new LinkTrainer(divisions, new ReportReader(divisions));
    }

    static Trainer trainer() {
        Divisions divisions = Divisions.bundled();
        return new Trainer(divisions, new ReportReader(divisions));
    }
}
