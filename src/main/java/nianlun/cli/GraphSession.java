package nianlun.cli;

import nianlun.graph.GraphSettings;
import nianlun.mention.Lexicon;
import nianlun.resolution.JudgementFile;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application around an open graph, for as long as a command needs it. */
final class GraphSession implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private GraphSession(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** For commands that end soon. */
    static GraphSession open(Class<?> application, GraphSettings settings, Lexicon lexicon, JudgementFile judgements) {
        return start(
                new SpringApplicationBuilder(application)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true),
                settings,
                lexicon,
                judgements);
    }

    /** With page and REST. */
    static GraphSession serve(
            Class<?> application, GraphSettings settings, int httpPort, Lexicon lexicon, JudgementFile judgements) {
        return start(
                new SpringApplicationBuilder(application)
                        .web(WebApplicationType.SERVLET)
                        .properties("server.port=" + httpPort),
                settings,
                lexicon,
                judgements);
    }

    private static GraphSession start(
            SpringApplicationBuilder application, GraphSettings settings, Lexicon lexicon, JudgementFile judgements) {
        return new GraphSession(application
                .initializers(starting -> {
                    starting.getBeanFactory().registerSingleton("graphSettings", settings);
                    starting.getBeanFactory().registerSingleton("lexicon", lexicon);
                    starting.getBeanFactory().registerSingleton("judgementFile", judgements);
                })
                .run());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
