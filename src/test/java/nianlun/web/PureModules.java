package nianlun.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What files claim of the page's modules: each claim is a sentence, a value and what the value must be. */
final class PureModules {

    private static final String CHECK = """
            async () => {
              const claims = await (async () => { %s })()
              return claims
                .map(([claim, value, expected]) => [claim, JSON.stringify(value), JSON.stringify(expected)])
                .filter(([, value, expected]) => value !== expected)
                .map(([claim, value]) => `${claim}: ${value}`)
            }
            """;

    private PureModules() {}

    /** The claims about a module that do not hold, each with the value that there is. */
    static List<?> brokenClaims(Page page, String module) {
        try {
            String claims = new ClassPathResource("nianlun/web/%s.claims.js".formatted(module))
                    .getContentAsString(StandardCharsets.UTF_8);
            return (List<?>) page.evaluate(CHECK.formatted(claims));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
