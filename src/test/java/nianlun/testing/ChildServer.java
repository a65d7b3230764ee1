package nianlun.testing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nianlun.graph.GraphSettings.Server;
import org.springframework.util.FileSystemUtils;

/** A Neo4j in a process of its own, as anybody else would run it. */
record ChildServer(Process process, Path folder, Server server) implements Closeable {

    private static final Path CLASSES = Path.of("target", "test-classes");
    private static final Path CALENDAR_CLASS_PATH = Path.of("target", "neo4j-calendar.classpath");
    private static final Path JAVAS = Path.of("/usr/lib/jvm");

    /** The version that is embedded too. */
    static ChildServer ofThisBuild(String password) {
        return start(Path.of(System.getProperty("java.home")), System.getProperty("java.class.path"), password);
    }

    /** The version that the profile {@code all-servers} names; it needs Java 25. */
    static ChildServer ofCalendarVersion(String password, Map<String, String> environment) {
        try {
            String classPath = CLASSES + File.pathSeparator + Files.readString(CALENDAR_CLASS_PATH);
            return start(java25(environment), classPath, password);
        } catch (IOException e) {
            throw new IllegalStateException("Run this with -Pall-servers, which writes " + CALENDAR_CLASS_PATH, e);
        }
    }

    private static Path java25(Map<String, String> environment) throws IOException {
        if (environment.containsKey("JAVA25_HOME")) {
            return Path.of(environment.get("JAVA25_HOME"));
        }
        try (Stream<Path> javas = Files.exists(JAVAS) ? Files.list(JAVAS) : Stream.empty()) {
            return javas.filter(java -> java.getFileName().toString().contains("25"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Found no JDK 25: name its folder in JAVA25_HOME"));
        }
    }

    private static ChildServer start(Path java, String classPath, String password) {
        try {
            Path folder = Files.createTempDirectory("nianlun-child-server");
            String program = java.resolve("bin").resolve("java").toString();
            var process = new ProcessBuilder(
                            program,
                            "-Xmx1g",
                            "-cp",
                            classPath,
                            ChildServerMain.class.getName(),
                            folder.toString(),
                            password)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new ChildServer(process, folder, new Server(addressToldBy(process), "neo4j", password));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI addressToldBy(Process process) throws IOException {
        BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith("bolt://")) {
                return URI.create(line);
            }
        }
        throw new IllegalStateException("Neo4j ended before it listened: " + process.info());
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        FileSystemUtils.deleteRecursively(folder);
    }
}
