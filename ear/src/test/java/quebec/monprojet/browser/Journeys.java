package quebec.monprojet.browser;

import java.nio.file.Files;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Starts what journeys need once for the whole run, and ends it with the run. */
final class Journeys implements ExecutionCondition, BeforeAllCallback, ParameterResolver {

    /** Without Chromium a journey is skipped, unless this system property forbids it. */
    private static final boolean REQUIRED = Boolean.getBoolean("browser.required");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Files.isExecutable(Chromium.PROGRAM) || REQUIRED
                ? ConditionEvaluationResult.enabled("there is a browser, or there must be one")
                : ConditionEvaluationResult.disabled("no " + Chromium.PROGRAM);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Files.isExecutable(Chromium.PROGRAM)) {
            throw new IllegalStateException(
                    "browser.required is set, and there is no " + Chromium.PROGRAM);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Portal.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store run = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Journeys.class));
        if (parameter.getParameter().getType() == Chromium.class) {
            return run.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        }
        return run.computeIfAbsent(OneServer.class, key -> new OneServer(), OneServer.class)
                .at(momentOf(context));
    }

    private static Moment momentOf(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), At.class)
                .orElseThrow()
                .value();
    }
}
