package nianlun.ingest;

import nianlun.division.Divisions;
import nianlun.graph.Provenance;
import nianlun.mention.MentionExtractors;
import nianlun.report.ReportReader;
import nianlun.resolution.Extraction;
import nianlun.resolution.NameResolver;
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
    Extraction extraction(Divisions divisions) {
        return new Extraction(MentionExtractors.standard(divisions), new NameResolver(divisions));
    }

    @Bean
    Provenance provenance() {
        return new Provenance(MentionExtractors.MODEL, MentionExtractors.LEXICON);
    }
}
