package nianlun.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nianlun.testing.BrowserTest;
import nianlun.testing.ServedSeed;
import nianlun.testing.ServedSeedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServedSeedTest
@BrowserTest
class PageIT {

    private static final String RAILWAY = "莱荣高铁";
    private static final Pattern REPORT = Pattern.compile("371082-\\d{4}");

    private final Browser browser;
    private final ServedSeed served;

    PageIT(Browser browser, ServedSeed served) {
        this.browser = browser;
        this.served = served;
    }

    @Test
    void theKeyboardAloneLeadsFromInitialsToASentence() {
        try (Visit visit = visit()) {
            visit.see("/");
            search(visit.page(), "lrgt");
            visit.page().keyboard().press("ArrowDown");
            assertThat(visit.page().locator(":focus")).hasText(RAILWAY);
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().locator("h1")).hasText(RAILWAY);
            assertThat(reportsOfSentences(visit.page()))
                    .containsExactly("371082-2021", "371082-2022", "371082-2023", "371082-2024");

            tabTo(visit.page(), ".year a.self");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("li:target mark").first()).containsText(RAILWAY);
        }
    }

    @Test
    void enterOpensTheThingThatFitsBest() {
        try (Visit visit = visit()) {
            visit.see("/word.html?text=" + RAILWAY);
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("lrgt");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator(".things a").first()).hasText(RAILWAY);
            visit.page().keyboard().press("/");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().locator("h1")).hasText(RAILWAY);
        }
    }

    @Test
    void aSentenceHasAnAddressOfItsOwn() {
        try (Visit visit = visit()) {
            visit.see(entityAddress(visit));
            String address = visit.page()
                    .locator(".year a.self")
                    .last()
                    .evaluate("link => link.href")
                    .toString();
            visit.see("about:blank");
            visit.see(address);

            assertThat(visit.page().locator("li:target")).isInViewport();
        }
    }

    @Test
    void thePageSpeaksEnglishWhereItIsAskedToAndRemembersIt() {
        try (Visit visit = visit()) {
            visit.see("/");
            assertThat(visit.page().locator("html")).hasAttribute("lang", "zh-CN");
            assertThat(visit.page().locator("h2").first()).containsText("图中的报告");

            visit.page().locator(".language").click();
            assertThat(visit.page().locator("h2").first()).containsText("Reports in the graph");
            visit.see(entityAddress(visit));
            assertThat(visit.page().locator("#evidence")).hasText("Sentences");

            visit.see("/?lang=zh");
            assertThat(visit.page().locator("html")).hasAttribute("lang", "zh-CN");
            visit.see("/?lang=en");
            assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
            visit.page().locator(".language").click();
            assertThat(visit.page().locator("html")).hasAttribute("lang", "zh-CN");
        }
    }

    @Test
    void theHomePageSaysWhatWasInferredOfWhichReport() {
        try (Visit visit = visit()) {
            visit.see("/");
            Locator row =
                    visit.page().locator(".reports tbody tr").filter(new Locator.FilterOptions().setHasText("2022"));

            assertThat(visit.page().locator(".reports tbody tr")).hasCount(4);
            assertThat(row.first()).containsText("年份：据各部分标题");
        }
    }

    @Test
    void aWordThatIsNoThingHasAPage() {
        try (Visit visit = visit()) {
            visit.see("/word.html?text=暖心食堂");

            assertThat(visit.page().locator("h1")).hasText("暖心食堂");
            assertThat(visit.page().locator("blockquote").first()).containsText("暖心食堂");
            assertThat(visit.page().locator("mark").first()).hasText("暖心食堂");
            visit.picture("word");
        }
    }

    @Test
    void markupInAQuestionStaysText() {
        try (Visit visit = visit()) {
            visit.see("/word.html?text=<img src=x onerror=alert(1)>");
            assertThat(visit.page().locator(".state h2")).containsText("<img src=x onerror=alert(1)>");
            visit.see("/");
            search(visit.page(), "<b>粗</b>");
            assertThat(visit.page().locator("main b")).hasCount(0);
        }
    }

    @Test
    void aSearchThatFindsNothingOffersTheSentences() {
        try (Visit visit = visit()) {
            visit.see("/?q=大大小小的事");
            assertThat(visit.page().locator(".state h2")).hasText("没有名称与“大大小小的事”相符");
            visit.picture("nothing-found");
            visit.page().locator(".to-sentences").click();
            assertThat(visit.page()).hasURL(Pattern.compile("/word\\.html\\?text="));
        }
    }

    @Test
    void anUnknownIdSaysWhatToDo() {
        Visit visit = visit();
        visit.see("/entity.html?id=e000");

        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("'e000'");
        visit.picture("unknown-id");
        // The browser itself tells of the answer 404.
        assertThat(visit.complaints()).allMatch(complaint -> complaint.contains("404"));
        visit.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "light, zh, 1440, 900",
        "dark,  zh, 1440, 900",
        "light, en, 1440, 900",
        "light, zh, 1024, 768",
        "light, zh, 390,  844",
        "dark,  en, 390,  844"
    })
    void everyPageFitsItsWindow(String colors, String language, int width, int height) {
        var options = new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colors.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
        try (Visit visit = Visit.begin(browser, served, options)) {
            String name = "-%s-%s-%d".formatted(colors, language, width);
            visit.see("/?lang=" + language);
            assertThat(visit.page().locator(".often .things li").first()).isVisible();
            visit.nothingIsWiderThanTheWindow();
            visit.picture("home" + name);

            search(visit.page(), "荣成");
            visit.nothingIsWiderThanTheWindow();
            visit.picture("search" + name);

            visit.see(entityAddress(visit));
            assertThat(visit.page().locator(".neighbours, #nearby ~ div .help").first())
                    .isVisible();
            visit.nothingIsWiderThanTheWindow();
            visit.picture("entity" + name);
        }
    }

    @Test
    void theDescriptionOfTheInterfaceWorksUnderTheSamePolicy() {
        try (Visit visit = visit()) {
            visit.see("/api/docs");

            assertThat(visit.page().getByText("/api/reports/{id}").first()).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"years", "marks", "groups", "language", "addresses"})
    void thePureModulesHold(String module) {
        try (Visit visit = visit()) {
            visit.see("/");

            assertThat(PureModules.brokenClaims(visit.page(), module)).isEqualTo(List.of());
        }
    }

    private Visit visit() {
        return Visit.begin(browser, served, new NewContextOptions().setViewportSize(1440, 900));
    }

    private static void search(Page page, String text) {
        page.keyboard().press("/");
        page.keyboard().type(text);
        assertThat(page.locator(".found, .state").first()).containsText("“%s”".formatted(text));
    }

    private static String entityAddress(Visit visit) {
        visit.see("/?q=lrgt");
        return visit.page()
                .locator(".things a")
                .first()
                .evaluate("link => link.href")
                .toString();
    }

    private static Set<String> reportsOfSentences(Page page) {
        var reports = new TreeSet<String>();
        for (String caption : page.locator(".year figcaption").allTextContents()) {
            REPORT.matcher(caption).results().forEach(found -> reports.add(found.group()));
        }
        return reports;
    }

    private static void tabTo(Page page, String selector) {
        for (int stop = 0; stop < 100; stop++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
        }
        throw new AssertionError("No Tab leads to " + selector);
    }
}
