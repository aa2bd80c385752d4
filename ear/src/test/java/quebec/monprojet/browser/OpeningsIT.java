package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quebec.monprojet.fixture.Patience;

/** Managers and a supervisor open, stop and open again; the public reads along. */
@At(Moment.MANAGED)
class OpeningsIT {

    private static final String REASON = "Les volets exemptés sont reçus selon la loi.";
    private static final String FAILURE = "Le service de courriel est en panne depuis ce matin.";
    private static final String REPAIR = "Le service de courriel est rétabli et vérifié.";

    @Test
    void oneDecidesAnotherApprovesAndEverybodyReadsTheNotice(Chromium chromium, Portal portal) {
        try (Person first = chromium.person(portal, Screen.DESKTOP);
                Person second = chromium.person(portal, Screen.PHONE)) {
            first.entersTheDesk("gestion-1@demo.example");
            first.goes("/bureau/ouvertures");
            first.judges("bureau-ouvertures");
            first.page().locator("#draft").click();
            first.page().locator("#save").click();
            assertThat(first.page().locator("#error-summary")).isFocused();
            assertThat(first.page().locator("#error-summary li")).hasCount(10);
            first.judges("bureau-ouverture-projet");
            typesAnExemptDecision(first.page());
            first.page().locator("#save").click();
            assertThat(first.page().locator("#just-done")).containsText("Une autre personne");
            assertThat(first.page().locator("#approve")).hasCount(0);
            first.judges("bureau-ouverture-a-approuver");
            String file = first.page().url().replaceAll("&fait=.*", "");

            second.entersTheDesk("gestion-2@demo.example");
            second.goes(file);
            second.judges("bureau-ouverture-a-approuver");
            second.page().locator("#approve").click();
            assertThat(second.page().locator("#just-done")).containsText("pas encore publique");
            second.page().locator("#publish").click();
            assertThat(second.page().locator("#error-summary")).containsText("Cochez la case");
            second.judges("bureau-ouverture-a-publier");
            second.page().locator("#sure").check();
            second.page().locator("#publish").click();
            assertThat(second.page().locator("#just-done")).containsText("L’avis est publié");
            second.page().reload();
            assertThat(second.page().locator("#publish")).hasCount(0);
            second.judges("bureau-ouverture-annoncee");

            Patience.until("the notice", () -> read(first, "/etat").contains(REASON));
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
    }

    @Test
    void aStoppedPeriodIsAnnouncedAgainByTwoPeopleADayAhead(Chromium chromium, Portal portal) {
        try (Person first = chromium.person(portal, Screen.PHONE);
                Person second = chromium.person(portal, Screen.DESKTOP);
                Person reader = chromium.person(portal, Screen.PHONE)) {
            first.entersTheDesk("gestion-1@demo.example");
            first.goes("/bureau/ouvertures");
            first.page().locator("tbody a", new Page.LocatorOptions().setHasText("-1")).click();
            String file = first.page().url();
            first.page().locator("#suspend").click();
            first.page().locator("#reason").fill(FAILURE);
            first.judges("bureau-ouverture-suspendre");
            first.page().locator("#suspend").click();
            assertThat(first.page().locator("#just-done")).containsText("suspendue");
            reads(reader, portal, "suspendue depuis", FAILURE);
            reader.judges("etat-suspendue");

            first.page().locator("#again").click();
            TypedWindow window = new TypedWindow(first.page());
            window.opens();
            window.closes();
            first.page().locator("#reason").fill(REPAIR);
            first.judges("bureau-ouverture-annonce");
            first.page().locator("#prepare").click();
            assertThat(first.page().locator("#announce")).hasCount(0);

            second.entersTheDesk("supervision@demo.example");
            second.goes(file);
            second.judges("bureau-ouverture-suspendue");
            second.page().locator("#sureAgain").check();
            second.page().locator("#announce").click();
            assertThat(second.page().locator("#just-done")).containsText("nouvel avis est publié");
            reads(reader, portal, "reprendra le", REPAIR);
            reader.judges("etat-annoncee-de-nouveau");
            reader.goes("/");
            assertThat(reader.page().locator(".state-now")).containsText("reprendra le");

            Mail told = portal.mailbox("demande-3@demo.example").nextSaying(REPAIR);
            assertThat(told.subject()).contains("Apertura del período");
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, Votre heure", "en, Your time", "es, Su hora"})
    void theStatePageIsLightAndTellsTheReadersOwnTime(
            String language, String own, Chromium chromium, Portal portal) {
        try (Person reader = chromium.person(portal, Screen.NARROW)) {
            List<Response> answers = new CopyOnWriteArrayList<>();
            reader.page()
                    .onResponse(
                            answer -> {
                                if (isPart(answer)) {
                                    answers.add(answer);
                                }
                            });
            Response page = reader.goes("/etat?lang=" + language);
            reader.page().waitForLoadState();
            assertThat(reader.page().locator(".here").first()).containsText(own);
            assertThat(reader.page().locator(".here").first())
                    .containsText(Pattern.compile("(UTC|GMT)\\u2060\\+5:45"));
            assertThat(answers).hasSizeLessThanOrEqualTo(3);
            int bytes = answers.stream().mapToInt(answer -> answer.body().length).sum();
            assertThat(bytes).as("bytes of the page").isLessThanOrEqualTo(60 * 1024);
            assertThat(page.headers()).doesNotContainKey("set-cookie");
            reader.judges("etat-" + language);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** What the page asks for itself, again and again, is no part of it. */
    private static boolean isPart(Response answer) {
        return !answer.request().resourceType().equals("fetch");
    }

    @Test
    void withoutScriptTheStatePageTellsMontrealsTimeAndUtc(Chromium chromium, Portal portal) {
        try (Person reader = chromium.personWithoutScript(portal, Screen.PHONE)) {
            reader.goes("/etat");
            assertThat(reader.page().locator(".here").first()).containsText("UTC");
            assertThat(reader.page().locator("time").first()).containsText("heure de Montréal");
        }
    }

    private static void typesAnExemptDecision(Page page) {
        page.locator("#number").fill("D-2099-E");
        page.locator("#period").fill("2099-E");
        page.locator("[id='kind:1']").check();
        new TypedWindow(page).opens();
        page.locator("#reason").fill(REASON);
        page.locator("#basis")
                .fill("Loi sur l’immigration au Québec (chapitre I-0.2), article 3.5");
    }

    private static void reads(Person reader, Portal portal, String sentence, String reason) {
        Patience.until(
                sentence,
                () -> {
                    String page = read(reader, "/etat");
                    return page.contains(sentence) && page.contains(reason);
                });
        assertThat(read(reader, "/etat/avis.atom")).contains(reason);
        assertThat(read(reader, "/api/periods")).contains(reason);
        assertThat(read(reader, "/etat/ouvertures.ics"))
                .contains("UID:ouverture-" + portal.period());
        reader.goes("/etat");
    }

    private static String read(Person reader, String path) {
        return reader.context().request().get(path).text();
    }
}
