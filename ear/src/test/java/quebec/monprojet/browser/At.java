package quebec.monprojet.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The moment a class of journeys takes place in. Its methods may ask for a {@link Portal} and a
 * {@link Chromium}; both are shared by every class of the run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Journeys.class)
public @interface At {
    Moment value();
}
