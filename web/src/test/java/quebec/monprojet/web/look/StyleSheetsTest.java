package quebec.monprojet.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    private static final Map<String, String> SHEETS =
            Map.of("/look/portal.css", "a { color: blue }", "/look/bureau.css", "b { margin: 0 }");

    @Test
    void everyNodeGivesTheSameVersion() {
        assertThat(version(SHEETS)).isEqualTo(version(SHEETS));
    }

    @Test
    void anotherColourGivesAnotherVersion() {
        assertThat(version(Map.of("/look/portal.css", "a { color: red }")))
                .isNotEqualTo(version(Map.of("/look/portal.css", "a { color: blue }")));
    }

    @Test
    void filesThatAreNoSheetsDoNotCount() {
        assertThat(version(Map.of("/look/portal.css", "a {}", "/look/favicon.svg", "<svg/>")))
                .isEqualTo(version(Map.of("/look/portal.css", "a {}")));
    }

    private static String version(Map<String, String> files) {
        ServletContext archive =
                (ServletContext)
                        Proxy.newProxyInstance(
                                ServletContext.class.getClassLoader(),
                                new Class<?>[] {ServletContext.class},
                                (proxy, method, arguments) ->
                                        method.getName().equals("getResourcePaths")
                                                ? files.keySet()
                                                : stream(files.get((String) arguments[0])));
        return new StyleSheets(archive).getVersion();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
