package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.rush.Database;

/** A rule that names what is not there halts nothing, and nobody says so. */
class HaltTest {

    @ParameterizedTest
    @EnumSource(Halt.class)
    void thePlaceIsThere(Halt halt) throws ClassNotFoundException {
        for (Database database : Database.values()) {
            Class<?> type = Class.forName(halt.type(database), false, getClass().getClassLoader());
            assertThat(type.getDeclaredMethods())
                    .extracting(Method::getName)
                    .contains(halt.method());
        }
    }
}
