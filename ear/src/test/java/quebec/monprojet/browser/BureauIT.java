package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;

/** The back office, each member at their own work. */
@At(Moment.OPEN)
class BureauIT {

    private static final String PASSWORD = "lanterne-écluse-myrtille-9";

    @Test
    void anOfficerFindsReadsAndExportsWhatWasReceived(Chromium chromium, Portal portal)
            throws Exception {
        submitsTheFirst(12, portal);
        try (Person officer = chromium.person(portal, Screen.DESKTOP)) {
            officer.entersTheDesk("agente@demo.example");
            arrives(officer, "Accueil");
            officer.judges("bureau");
            officer.link("Demandes").first().click();
            arrives(officer, "Demandes reçues");
            Page page = officer.page();
            Patience.until("lines", () -> reloaded(page).locator("td a").count() >= 10);
            officer.judges("bureau-demandes");

            page.locator("#name").fill("lefebvre elodie");
            page.locator("#find").click();
            assertThat(page).hasURL(Pattern.compile(".*/bureau/demandes"));
            assertThat(page.locator("td a").first()).isVisible();
            assertThat(page.locator("tbody tr").allInnerTexts())
                    .allSatisfy(line -> assertThat(line).contains("Lefebvre-Beauséjour"));
            List<String> exported = exported(page);
            assertThat(exported.get(0)).startsWith("\uFEFFNuméro de demande;Période;Rang;");
            assertThat(exported).hasSize(1 + page.locator("tbody tr").count());

            page.locator("td a").first().click();
            assertThat(page.locator("h1")).containsText("Lefebvre-Beauséjour");
            assertThat(page.getByText("Reçu et dossier vérifiés à l’instant")).isVisible();
            officer.judges("bureau-demande");
            page.goBack();
            assertThat(page.locator("#name")).hasValue("lefebvre elodie");

            assertThat(officer.goes("/bureau/contestations").status()).isEqualTo(200);
            officer.judges("bureau-contestations");
            assertThat(officer.complaints()).isEmpty();
            assertThat(officer.goes("/bureau/equipe").status()).isEqualTo(403);
            assertThat(page.locator(".desk-banner .desk-out")).isVisible();
            assertThat(page.locator("main a.button")).hasAttribute("href", "/bureau");
            officer.judges("bureau-refus");
            assertThat(officer.goes("/bureau/journal").status()).isEqualTo(403);
        }
    }

    @Test
    void anAdministratorInvitesAndDismissesAndSeesNobodysFile(Chromium chromium, Portal portal) {
        try (Person administrator = chromium.person(portal, Screen.DESKTOP);
                Person colleague = chromium.person(portal, Screen.PHONE)) {
            administrator.entersTheDesk("administration@demo.example");
            Page page = administrator.page();
            administrator.link("Équipe").first().click();
            administrator.judges("bureau-equipe");
            page.locator("#name").fill("Solange Arsenault");
            page.locator("#address").fill("solange@demo.example");
            page.locator("#create").click();
            assertThat(page.locator("#error-summary")).containsText("au moins un rôle");
            page.getByLabel("Vérification").check();
            page.locator("#create").click();
            assertThat(page.locator("#just-done")).containsText("part par courriel");
            assertThat(page.locator("#name")).isEmpty();
            assertThat(page.content()).doesNotContain("jeton=");
            administrator.judges("bureau-invitee");

            Mail invitation = portal.mailbox("solange@demo.example").next();
            assertThat(invitation.text()).contains("avec ces rôles", "vérification");
            colleague.goes(invitation.link());
            colleague.judges("bureau-invitation");
            Device device = enrols(colleague);
            assertThat(colleague.page().locator("main li code")).hasCount(10);
            colleague.judges("bureau-codes-de-secours");
            String spare = colleague.page().locator("main li code").first().innerText();
            colleague.goes("/bureau/connexion");
            colleague.judges("bureau-connexion");
            types(colleague, "solange@demo.example", PASSWORD);
            colleague.judges("bureau-code");
            entersCode(colleague, spare);
            arrives(colleague, "Accueil");
            assertThat(colleague.goes("/bureau/journal").status()).isEqualTo(200);
            colleague.judges("bureau-journal");
            opensTheLatestEntry(colleague);
            keepsTheirOwnAccount(colleague, device);

            administrator.link("Solange Arsenault").click();
            administrator.judges("bureau-membre");
            assertThat(page.locator("#again")).not().isVisible();
            page.getByText("Désactiver cette personne").click();
            page.locator("#deactivate").click();
            arrives(administrator, "Équipe");
            assertThat(page.locator(".notice-success")).containsText("désactivé");
            colleague.goes("/bureau/journal");
            assertThat(colleague.page()).hasURL(Pattern.compile(".*/bureau/connexion.*"));

            assertThat(administrator.complaints()).isEmpty();
            assertThat(administrator.goes("/bureau/demandes").status()).isEqualTo(403);
            assertThat(administrator.goes("/bureau/contestations").status()).isEqualTo(403);
        }
    }

    @Test
    void anAuditorChecksTheJournalAndTakesItAway(Chromium chromium, Portal portal)
            throws IOException {
        try (Person auditor = chromium.person(portal, Screen.DESKTOP)) {
            auditor.goes("/bureau/connexion");
            types(auditor, "audit@demo.example", portal.password());
            String code = new Device(portal.secretOf("audit@demo.example")).code();
            entersCode(auditor, code.substring(0, 3) + " " + code.substring(3));
            arrives(auditor, "Accueil");
            Page page = auditor.page();
            auditor.link("Journal").first().click();
            page.locator("#verify").click();
            assertThat(page.getByText("La chaîne tient")).isVisible();
            auditor.judges("bureau-journal");
            page.locator("#act").selectOption("staff.signed-in");
            page.locator("#find").click();
            assertThat(page.locator("tbody tr").first()).containsText("session ouverte");
            List<String> exported = exported(page);
            assertThat(exported).hasSizeGreaterThan(1);
            assertThat(exported.subList(1, exported.size()))
                    .allSatisfy(line -> assertThat(line).contains("staff.signed-in"));
            assertThat(auditor.complaints()).isEmpty();
            assertThat(auditor.goes("/bureau/demandes").status()).isEqualTo(200);
        }
    }

    /** On a phone an entry is two lines, and the rest on demand. */
    private static void opensTheLatestEntry(Person member) {
        Locator entry = member.page().locator("td details").first();
        assertThat(entry.locator("dl")).not().isVisible();
        entry.locator("summary").click();
        assertThat(entry.locator("dl")).isVisible();
        member.judges("bureau-journal-detail");
    }

    /** Waits for the page: a click answers before it is there. */
    private static void arrives(Person member, String heading) {
        assertThat(member.page().locator("h1")).hasText(heading);
    }

    private static void types(Person member, String address, String password) {
        member.page().locator("#address").fill(address);
        member.page().locator("#password").fill(password);
        member.page().locator("#signIn").click();
    }

    private static void entersCode(Person member, String code) {
        member.page().locator("#code").fill(code);
        member.page().locator("#enter").click();
    }

    private static Device enrols(Person colleague) {
        Page page = colleague.page();
        Device device = new Device(page.locator("main p code").innerText().strip());
        page.locator("#password").fill(PASSWORD);
        page.locator("#code").fill(device.code());
        page.locator("#enrol").click();
        return device;
    }

    private static void keepsTheirOwnAccount(Person member, Device device) {
        member.page().locator(".desk-who a").click();
        assertThat(member.page().locator("h1")).containsText("Mon compte");
        Page page = member.page();
        page.locator("#present").fill("ce-n-est-pas-le-bon");
        page.locator("#password").fill(PASSWORD + "-bis");
        page.locator("#save").click();
        assertThat(page.locator("#present-error")).isVisible();
        page.locator("#present").fill(PASSWORD);
        page.locator("#password").fill(PASSWORD + "-bis");
        page.locator("#save").click();
        assertThat(page.locator(".notice-success")).containsText("Le mot de passe est changé");
        page.locator("#code").fill(device.code());
        page.locator("#renew").click();
        assertThat(page.locator(".spares code")).hasCount(10);
        member.judges("bureau-compte");
    }

    private static Page reloaded(Page page) {
        page.reload();
        return page;
    }

    /** Its lines, after which it says that they are all there. */
    private static List<String> exported(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.locator("[id$=':export']").click());
        List<String> lines = Files.readAllLines(download.path(), StandardCharsets.UTF_8);
        int last = lines.size() - 1;
        assertThat(lines.get(last)).contains("Fin de la liste");
        return lines.subList(0, last);
    }

    /** Some of them get the last places, whoever pressed before. */
    private static void submitsTheFirst(int dossiers, Portal portal) {
        portal.tickets().subList(0, dossiers).forEach(portal::submits);
    }
}
