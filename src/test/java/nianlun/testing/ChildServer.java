package nianlun.testing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nianlun.graph.GraphSettings.Server;
import org.springframework.util.FileSystemUtils;

/** A Neo4j in a process of its own, as anybody else would run it. */
record ChildServer(Process process, Path folder, Server server) implements Closeable {

    /** {@code name} is for people; {@code NEO4J_TEST_CHILD_JAVA} and {@code …_CLASSPATH} say what is run. */
    static ChildServer start(String name, String password) {
        try {
            Path folder = Files.createTempDirectory("nianlun-child-server");
            var process = new ProcessBuilder(
                            System.getenv().getOrDefault("NEO4J_TEST_CHILD_JAVA", ownJava()),
                            "-Xmx1g",
                            "-cp",
                            System.getenv().getOrDefault("NEO4J_TEST_CHILD_CLASSPATH", ownClassPath()),
                            ChildServerMain.class.getName(),
                            folder.toString(),
                            password)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new ChildServer(process, folder, new Server(addressTold(name, process), "neo4j", password));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot start Neo4j " + name, e);
        }
    }

    private static URI addressTold(String name, Process process) throws IOException {
        BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith("bolt://")) {
                return URI.create(line);
            }
        }
        throw new IllegalStateException("Neo4j " + name + " ended before it listened");
    }

    static String ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        FileSystemUtils.deleteRecursively(folder);
    }
}
