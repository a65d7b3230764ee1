package nianlun.testing;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for the whole run, opened by the first test that asks. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final String GAP = "GAP: -DskipBrowser is set, so no page was tested in a browser: %s";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String skip = System.getProperty("skipBrowser", "false");
        if (skip.equals("false")) {
            return ConditionEvaluationResult.enabled("a browser is wanted");
        }
        String gap = GAP.formatted(context.getDisplayName());
        System.err.println(gap);
        return ConditionEvaluationResult.disabled(gap);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(BrowserExtension.class))
                .computeIfAbsent(TestBrowser.class, key -> TestBrowser.open(System.getenv()), TestBrowser.class)
                .browser();
    }
}
