package nianlun.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nianlun.testing.ServedSeed;

/** A stranger's look at the pages: a browser without memory, which hears of errors and requests to elsewhere. */
record Visit(BrowserContext context, Page page, ServedSeed served, List<String> complaints) implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    static Visit begin(Browser browser, ServedSeed served, NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(served.address("/")));
        Page page = context.newPage();
        List<String> complaints = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().matches("error|warning")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("page error: " + error));
        page.onRequest(request -> {
            URI address = URI.create(request.url());
            if (!"data".equals(address.getScheme()) && address.getPort() != served.port()) {
                complaints.add("request to elsewhere: " + request.url());
            }
        });
        return new Visit(context, page, served, complaints);
    }

    void see(String path) {
        page.navigate(path);
    }

    void picture(String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void nothingIsWiderThanTheWindow() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that stick out")
                .isEqualTo(0);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
