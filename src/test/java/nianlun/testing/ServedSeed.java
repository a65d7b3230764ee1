package nianlun.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianlun.Nianlun;
import nianlun.graph.GraphSettings;
import nianlun.graph.Home;
import nianlun.ingest.Ingest;
import nianlun.ingest.IngestListener;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The application as {@code serve} runs it, with the seed in a graph of its own. */
public record ServedSeed(ConfigurableApplicationContext context, Path home) implements AutoCloseable {

    private static final Path SEEDS = Path.of("seeds");

    static ServedSeed start() {
        try {
            Path home = Files.createTempDirectory("nianlun-served");
            GraphSettings settings = GraphSettings.of(new Home(home));
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Nianlun.class)
                    .properties("server.port=0")
                    .initializers(starting -> starting.getBeanFactory().registerSingleton("graphSettings", settings))
                    .run();
            context.getBean(Ingest.class).add(List.of(SEEDS), new IngestListener() {});
            return new ServedSeed(context, home);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a path of it is, such as {@code /api/reports}. */
    public String address(String path) {
        return URI.create("http://127.0.0.1:" + port()) + path;
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(home);
    }
}
