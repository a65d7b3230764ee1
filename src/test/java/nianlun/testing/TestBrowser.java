package nianlun.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running Chromium: the system's, else Playwright's own, else, in CI, that of the distribution. */
record TestBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final String NO_BROWSER =
            "Found no Chromium or Chrome for the tests of the pages: install one (Debian: apt-get install chromium fonts-noto-cjk), name it in CHROME_BIN, or leave these tests out with -DskipBrowser";

    private static final List<String> QUIET = List.of(
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

    static TestBrowser open(Map<String, String> environment) {
        BrowserInstallation installation = new BrowserInstallation(environment);
        Map<String, String> withoutDownload = new HashMap<>(environment);
        withoutDownload.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(withoutDownload));
        try {
            return new TestBrowser(playwright, launch(playwright, installation));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    private static Browser launch(Playwright playwright, BrowserInstallation installation) {
        return installation
                .ofSystem()
                .map(program ->
                        playwright.chromium().launch(options(installation).setExecutablePath(program)))
                .or(() -> ofPlaywright(playwright, installation))
                .or(() -> installation
                        .byPackage()
                        .map(program -> playwright
                                .chromium()
                                .launch(options(installation).setExecutablePath(program))))
                .orElseThrow(() -> new IllegalStateException(NO_BROWSER));
    }

    /** Its download may be there and still not run, for want of the system's libraries. */
    private static Optional<Browser> ofPlaywright(Playwright playwright, BrowserInstallation installation) {
        if (!installation.downloadOfPlaywright()) {
            return Optional.empty();
        }
        try {
            return Optional.of(playwright.chromium().launch(options(installation)));
        } catch (PlaywrightException e) {
            System.err.println("Playwright's own Chromium does not start: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static LaunchOptions options(BrowserInstallation installation) {
        // Chromium's sandbox refuses to run as root.
        return new LaunchOptions().setArgs(QUIET).setChromiumSandbox(!installation.isRoot());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
