package quebec.monprojet.browser;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Journeys of one moment follow each other, so that each server starts once; no test needs it. */
public final class ByMoment implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(ByMoment::moment));
    }

    private static String moment(ClassDescriptor tests) {
        return tests.findAnnotation(At.class).map(at -> at.value().name()).orElse("");
    }
}
