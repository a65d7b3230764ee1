package nianlun.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where a Chromium is on this machine, and how one gets there. */
record BrowserInstallation(Map<String, String> environment) {

    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static final Path APT = Path.of("/usr/bin/apt-get");

    /** What {@code CHROME_BIN} names, else the first on the path. */
    Optional<Path> ofSystem() {
        return Optional.ofNullable(environment.get("CHROME_BIN"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .or(this::onPath);
    }

    private Optional<Path> onPath() {
        List<String> folders = List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator));
        return PROGRAMS.stream()
                .flatMap(program -> folders.stream().map(folder -> Path.of(folder, program)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Downloads Playwright's own; whether it is there now. */
    boolean downloadOfPlaywright() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    /** Installs the distribution's, on a build machine alone: nobody else wants packages from a test. */
    Optional<Path> byPackage() {
        boolean isAllowed = "true".equals(environment.get("CI")) && isRoot() && Files.isExecutable(APT);
        return isAllowed
                        && run(APT.toString(), "update")
                        && run(APT.toString(), "install", "-y", "chromium", "fonts-noto-cjk")
                ? onPath()
                : Optional.empty();
    }

    boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean run(String... command) {
        System.err.println("Getting a browser: "
                + String.join(
                        " ",
                        Stream.of(command).filter(word -> word.length() < 200).toList()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean isDone = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            return isDone && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
