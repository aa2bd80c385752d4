package quebec.monprojet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayingOutTest {

    private static final Path PAGES = Path.of("src/main/java/quebec/monprojet/web");

    private final LayingOut desk = new LayingOut(1);
    private final List<String> said = new ArrayList<>();

    private final HttpServletResponse response =
            (HttpServletResponse)
                    Proxy.newProxyInstance(
                            LayingOutTest.class.getClassLoader(),
                            new Class<?>[] {HttpServletResponse.class},
                            (proxy, method, arguments) -> {
                                said.add(method.getName() + " " + arguments[0]);
                                return null;
                            });

    @Test
    void whoeverComesWhileThereIsNoRoomComesBack() throws IOException {
        desk.atAnyTime(response, () -> desk.atAnyTime(response, () -> said.add("second")));
        assertThat(said).containsExactly("setIntHeader Retry-After", "sendError 503");
    }

    @Test
    void whereItIsNotTheTimeForItNothingIsLaidOut() throws IOException {
        desk.when(false, response, () -> said.add("laid out"));
        assertThat(said).containsExactly("setIntHeader Retry-After", "sendError 503");
    }

    @Test
    void whatFailsLeavesItsRoom() throws IOException {
        assertThatThrownBy(
                        () ->
                                desk.atAnyTime(
                                        response,
                                        () -> {
                                            throw new IOException("gone");
                                        }))
                .isInstanceOf(IOException.class);
        assertThat(desk.does(() -> said.add("next"))).isTrue();
    }

    /** Whatever a servlet lays out takes a processor from those who press the button. */
    @Test
    void everyServletThatSendsAPaperLaysItOutHere() throws IOException {
        try (Stream<Path> sources = Files.walk(PAGES)) {
            List<Path> servlets =
                    sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(source -> text(source).contains("\"application/pdf\""))
                            .filter(source -> text(source).contains("extends HttpServlet {"))
                            .toList();
            assertThat(servlets)
                    .hasSizeGreaterThan(7)
                    .allSatisfy(
                            source ->
                                    assertThat(text(source))
                                            .contains("@Inject private transient LayingOut "));
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
