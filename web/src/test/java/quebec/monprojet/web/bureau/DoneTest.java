package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Texts;

class DoneTest {

    private static final Path PAGES = Path.of("src/main/java/quebec/monprojet/web/bureau");
    private static final Pattern SAID = Pattern.compile("Done\\.after\\(\\s*\"([a-z-]+[a-z])\"");

    @Test
    void theActJoinsTheAddress() {
        assertThat(Done.after("held", "/bureau/x")).isEqualTo("/bureau/x?fait=held");
        assertThat(Done.after("held", "/bureau/x?id=1#there"))
                .isEqualTo("/bureau/x?id=1&fait=held#there");
    }

    @Test
    void whatWasDoneIsSaidOnce() {
        var session =
                new HashMap<String, Object>(
                        Map.of(Going.LED_TO, Done.after("held", "/bureau/x?id=1#there")));
        assertThat(new Done(asking("held", session), new Texts()).getSaid()).contains("retenu");
        assertThat(new Done(asking("held", session), new Texts()).getSaid()).isNull();
    }

    @Test
    void anAddressAloneSaysNothing() {
        var session =
                new HashMap<String, Object>(
                        Map.of(Going.LED_TO, Done.after("held", "/bureau/x?id=1#there")));
        assertThat(new Done(asking("lifted", session), new Texts()).getSaid()).isNull();
        assertThat(new Done(asking("held", session), new Texts()).getSaid()).isNotNull();
    }

    private static HttpServletRequest asking(String act, Map<String, Object> session) {
        HttpSession held =
                played(
                        HttpSession.class,
                        (method, name) ->
                                method.equals("removeAttribute")
                                        ? session.remove(name)
                                        : session.get(name));
        return played(
                HttpServletRequest.class,
                (method, name) -> method.equals("getSession") ? held : act);
    }

    private static <T> T played(
            Class<T> type, BiFunction<String, Object, @Nullable Object> answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) ->
                                answer.apply(method.getName(), arguments[0])));
    }

    @Test
    void everyActHasItsSentence() throws IOException {
        var french = new Catalogue().in(Locale.FRENCH);
        assertThat(acts())
                .isNotEmpty()
                .allSatisfy(act -> assertThat(french).containsKey("bureau.done." + act));
    }

    @Test
    void everySentenceIsOfAnAct() throws IOException {
        String sources = sources().collect(Collectors.joining());
        assertThat(new Catalogue().in(Locale.FRENCH).keySet())
                .filteredOn(key -> key.startsWith("bureau.done."))
                .isNotEmpty()
                .allSatisfy(
                        key ->
                                assertThat(
                                                isSaid(
                                                        ofOne(
                                                                key.substring(
                                                                        "bureau.done.".length())),
                                                        sources))
                                        .as(key)
                                        .isTrue());
    }

    /** What is done to many is done to one as well; a link on from there is named beside it. */
    private static String ofOne(String act) {
        return act.replaceFirst("(-many|[.]go)$", "");
    }

    /** Whole, or a feature's name with one of its acts. */
    private static boolean isSaid(String act, String sources) {
        int dash = act.indexOf('-') + 1;
        return sources.contains('"' + act + '"')
                || (sources.contains('"' + act.substring(0, dash) + "\" + ")
                        && sources.contains('"' + act.substring(dash) + '"'));
    }

    private static List<String> acts() throws IOException {
        return sources()
                .flatMap(source -> SAID.matcher(source).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Stream<String> sources() throws IOException {
        try (Stream<Path> sources = Files.walk(PAGES)) {
            return sources.filter(Files::isRegularFile).map(DoneTest::read).toList().stream();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
