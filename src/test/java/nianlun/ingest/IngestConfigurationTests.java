package nianlun.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianlun.graph.Provenance;
import nianlun.mention.Lexicon;
import nianlun.mention.MentionExtractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class IngestConfigurationTests {

    @TempDir
    private Path folder;

    @Test
    void whatAGraphIsMadeWithNamesTheUsersLexicon() throws IOException {
        Files.writeString(folder.resolve("names.txt"), "云谷水库\tPLACE");
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getBeanFactory()
                    .registerSingleton(
                            "lexicon",
                            Lexicon.read(
                                    folder, complaint -> assertThat(complaint).isEmpty()));
            context.register(IngestConfiguration.class);
            context.refresh();

            assertThat(context.getBean(Provenance.class).lexicon())
                    .matches(MentionExtractors.LEXICON + "\\+lexicon:[0-9a-f]{8}");
        }
    }

    @Test
    void withoutOneItNamesTheWordListsThatShip() {
        try (var context = new AnnotationConfigApplicationContext(IngestConfiguration.class)) {
            assertThat(context.getBean(Provenance.class))
                    .isEqualTo(new Provenance(MentionExtractors.MODEL, MentionExtractors.LEXICON));
        }
    }
}
