package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed into a form or an address stays a text, and is never the portal's failure. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HostileIT {

    private static final String FACES = "jakarta.faces.";

    /** Letters are asked for and passwords hashed elsewhere often enough. */
    private static final Set<String> PUBLIC_FORMS =
            Set.of(
                    "/connexion",
                    "/compte/creer",
                    "/compte/mot-de-passe-oublie",
                    "/compte/confirmer?jeton=a",
                    "/compte/courriel-envoye",
                    "/compte/nouveau-mot-de-passe?jeton=a",
                    "/compte/nouvelle-adresse?jeton=a",
                    "/langue?vers=en",
                    "/bureau/connexion",
                    "/bureau/code",
                    "/bureau/invitation?jeton=a",
                    "/bureau/premier-administrateur");

    private static final List<String> PARAMETERS =
            List.of("retour", "vers", "jeton", "token", "fait", "lang", "personne", "ticket", "id");

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    /** What is sent, as it is encoded on its way. */
    enum Text {
        EXPRESSION("%23%7B7777*7777%7D%24%7B7777*7777%7D"),
        MARKUP("%22%3E%3Cscript%3Ex1%3C%2Fscript%3E%3Cimg+src%3Dx+onerror%3Dx1%3E"),
        HEADER("a%0D%0AX-Injected%3A+yes%0D%0A%0D%0Abody"),
        NOTHING("a%00b"),
        EMOJI("%F0%9F%8F%B3%EF%B8%8F%E2%80%8D%F0%9F%8C%88%E2%80%AE"),
        LONE_SURROGATE("a%ED%A0%80b"),
        NOT_UTF_8("a%FF%FEb"),
        QUOTE("%27%3B+drop+table+register%3B--"),
        MEGABYTE("a".repeat(1_000_000));

        private final String encoded;

        Text(String encoded) {
            this.encoded = encoded;
        }

        boolean fitsAnAddress() {
            return this != MEGABYTE;
        }
    }

    @ParameterizedTest
    @EnumSource(Text.class)
    void everyFieldOfEveryPublicForm(Text text) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : PUBLIC_FORMS) {
            typeIntoEveryField(softly, Browser.onThePortal(), path, text);
        }
        softly.assertAll();
    }

    /** As somebody who prepares a dossier: what they type is kept, and shown again. */
    @ParameterizedTest
    @EnumSource(Text.class)
    void everyFieldOfADossier(Text text) {
        SoftAssertions softly = new SoftAssertions();
        for (String address : new Doors().classified()) {
            if (address.startsWith("/dossier/") && !address.endsWith("/export")) {
                typeIntoEveryField(softly, Cast.BEGINNER.browser(), address, text);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Text.class)
    void everyParameterOfEveryAddress(Text text) {
        if (!text.fitsAnAddress()) {
            return;
        }
        String query =
                PARAMETERS.stream()
                        .map(name -> name + "=" + text.encoded)
                        .collect(Collectors.joining("&", "?", ""));
        SoftAssertions softly = new SoftAssertions();
        for (String address : new Doors().classified()) {
            String path = address.replace("/*", "/" + text.encoded);
            judge(softly, text, Browser.onThePortal().get(path + query));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void everyPartOfASubmission(String path, String body) {
        Page answer = Browser.onThePortal().post(path, body);
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "<script>x1");
    }

    static Stream<Arguments> submissions() {
        return Stream.of(Text.values())
                .flatMap(
                        text ->
                                Stream.of(
                                        Arguments.of(
                                                "/api/periods/" + Cast.period() + "/submissions",
                                                "lang=fr&ticket=" + text.encoded),
                                        Arguments.of(
                                                "/api/periods/x/submissions", text.encoded + "=")));
    }

    private static void typeIntoEveryField(
            SoftAssertions softly, Browser browser, String path, Text text) {
        Page page = browser.follow(browser.get(path));
        if (!page.hasForm()) {
            softly.assertThat(page.status()).as(path).isLessThan(500);
            return;
        }
        judge(softly, text, browser.post(page.action(), filled(page, text)));
    }

    /** The form with the text in all that can be typed, and its first button pressed. */
    private static String filled(Page page, Text text) {
        Set<String> otherButtons = page.buttons().stream().skip(1).collect(Collectors.toSet());
        int left = text.fitsAnAddress() ? Integer.MAX_VALUE : 1;
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, String> field : page.fields().entrySet()) {
            String name = field.getKey();
            if (otherButtons.contains(name)) {
                continue;
            }
            boolean itsOwn =
                    name.startsWith(FACES)
                            || name.equals(field.getValue())
                            || page.buttons().contains(name);
            boolean typed = !itsOwn && left-- > 0;
            pairs.add(
                    Browser.encoded(name)
                            + "="
                            + (typed ? text.encoded : Browser.encoded(field.getValue())));
        }
        return String.join("&", pairs);
    }

    private static void judge(SoftAssertions softly, Text text, Page page) {
        String asked = text + " to " + page.path().substring(0, Math.min(80, page.path().length()));
        softly.assertThat(page.status()).as(asked).isNotIn(500, 501, 502, 504);
        softly.assertThat(page.headers().firstValue("X-Injected")).as(asked).isEmpty();
        softly.assertThat(page.body())
                .as(asked)
                .doesNotContain("<script>x1", "<img src=x", "60481729", "\tat ", "Exception");
    }
}
