package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.rush.Database;

/** A rule that names what is not there halts nothing, and nobody says so. */
class HaltTest {

    @ParameterizedTest
    @EnumSource(Halt.class)
    void thePlaceIsThere(Halt halt) throws ClassNotFoundException {
        for (Database database : Database.values()) {
            assertThat(methods(halt.type(database))).contains(halt.method());
        }
    }

    @Test
    void whoeverCommitsIsThere() throws ClassNotFoundException {
        assertThat(methods(Halt.COMMITTER)).contains(Halt.COMMITTING);
    }

    private List<String> methods(String type) throws ClassNotFoundException {
        Class<?> found = Class.forName(type, false, getClass().getClassLoader());
        return Arrays.stream(found.getDeclaredMethods()).map(Method::getName).toList();
    }
}
