package nianlun.ingest;

import nianlun.division.Divisions;
import nianlun.graph.GraphSettings;
import nianlun.graph.Provenance;
import nianlun.mention.Lexicon;
import nianlun.mention.MentionExtractors;
import nianlun.mention.Recogniser;
import nianlun.report.ReportReader;
import nianlun.resolution.EvidenceResolver;
import nianlun.resolution.Extraction;
import nianlun.resolution.JudgementFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Gives Spring the parts of the way from documents to entities, which themselves know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    @Bean
    @Lazy
    Divisions divisions() {
        return Divisions.bundled();
    }

    @Bean
    @Lazy
    ReportReader reportReader(Divisions divisions) {
        return new ReportReader(divisions);
    }

    @Bean
    @Lazy
    Extraction extraction(Divisions divisions, ObjectProvider<Lexicon> own) {
        Lexicon lexicon = own.getIfAvailable(Lexicon::none);
        return new Extraction(
                MentionExtractors.with(divisions, Recogniser.bundled(), lexicon),
                new EvidenceResolver(divisions, lexicon));
    }

    /** Where the command line names no file, the home keeps the judgements. */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    JudgementFile judgementFile(GraphSettings settings) {
        return settings.home().judgements();
    }

    @Bean
    Provenance provenance(ObjectProvider<Lexicon> own) {
        return new Provenance(MentionExtractors.MODEL, MentionExtractors.lexicons(own.getIfAvailable(Lexicon::none)));
    }
}
