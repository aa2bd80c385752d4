package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.PlayedScanner;

/** Households as they come, from no account to a receipt, the fees and every document. */
@At(Moment.OPEN)
class FiveDossiersIT {

    private static final Duration ALONE = Duration.ofMinutes(60);
    private static final Duration FAMILY_OF_FOUR = Duration.ofMinutes(90);

    @Test
    void somebodyAloneIsDoneWithinTheHour(Chromium chromium, Portal portal) {
        Answers answers = Answers.of("24FD00001");
        try (Applicant applicant = somebody("seule", chromium, portal)) {
            Filling dossier = applicant.opensAnAccount().fills();
            dossier.applicant(answers, "SINGLE")
                    .alone()
                    .career(answers)
                    .noTiesWithQuebec()
                    .files(null, "Noémie D’Artagnan", null)
                    .seals();
            takes("single", dossier.effort(), ALONE);
            isReceivedPaysAndSendsItsDocuments(applicant, "seule", portal);
        }
    }

    @Test
    void aFamilyOfFourIsDoneInAnEvening(Chromium chromium, Portal portal) {
        Answers answers = Answers.of("24FD00002");
        Answers spouse = answers.spouse("Nguyễn-Beaulieu", "Théo", "24FD00003");
        List<Answers> children =
                List.of(
                        answers.child("Zoé", LocalDate.of(2019, 9, 5)),
                        answers.child("Anaïs", LocalDate.of(2022, 1, 30)));
        try (Applicant applicant = somebody("famille", chromium, portal)) {
            Filling dossier = applicant.opensAnAccount().fills();
            dossier.applicant(answers, "MARRIED")
                    .coupleWith(spouse, children)
                    .career(answers)
                    .noTiesWithQuebec()
                    .careerOfSpouse(spouse)
                    .files(null, "Noémie D’Artagnan", "Théo Nguyễn-Beaulieu")
                    .seals();
            takes("couple with two children", dossier.effort(), FAMILY_OF_FOUR);
            isReceivedPaysAndSendsItsDocuments(applicant, "famille", portal);
        }
    }

    @Test
    void anOfferExemptsFromWaitingForAPeriod(Chromium chromium, Portal portal) {
        Answers answers = Answers.of("24FD00004");
        try (Applicant applicant = somebody("offre", chromium, portal)) {
            applicant
                    .opensAnAccount()
                    .fills()
                    .applicant(answers, "DIVORCED")
                    .alone()
                    .career(answers)
                    .noTiesWithQuebec()
                    .validatedOffer()
                    .files("Offre d’emploi validée par le ministère", "Noémie D’Artagnan", null)
                    .seals();
            isReceivedPaysAndSendsItsDocuments(applicant, "offre", portal);
        }
    }

    /** The lawyer fills in, seals and presses; what binds the person they sign themselves. */
    @Test
    void aRepresentativeDoesAllButSignAndPay(Chromium chromium, Portal portal) {
        Answers answers = Answers.of("24FD00005");
        try (Applicant applicant = somebody("mandante", chromium, portal);
                Applicant lawyer = somebody("avocate", chromium, portal)) {
            applicant.opensAnAccount();
            Mandating.invites(applicant.person(), lawyer.address(), "LAWYER", "FILE");
            String link = lawyer.mailbox().nextSaying("/mandats/invitation").link();
            lawyer.person().goes(link);
            lawyer.opensAnAccountOnTheWay(Mandating.OFFER);
            Mandating.accepts(lawyer);
            lawyer.page().locator(".mandate button").click();
            lawyer.fills()
                    .applicant(answers, "WIDOWED")
                    .alone()
                    .career(answers)
                    .noTiesWithQuebec()
                    .asksForAPlace();
            lawyer.person().findsThePageSound("fr");
            lawyer.person().photographs("cinq-mandat-taches");
            applicant.person().goes("/dossier/");
            applicant.fills().signsEverything("Noémie D’Artagnan");
            try (PlayedScanner scanner = portal.scanner()) {
                sendsEveryDocument(lawyer, scanner);
            }
            lawyer.person().goes("/dossier/");
            lawyer.fills().seals();
            lawyer.goesToTheWaitingPage();
            lawyer.person().photographs("cinq-mandat-attente");
            lawyer.submits();
            lawyer.person().reads("Votre demande est reçue");
            lawyer.person().photographs("cinq-mandat-recu");
            applicant.pays();
            applicant.person().goes("/mandats/actes");
            applicant.person().findsThePageSound("fr");
            applicant.person().photographs("cinq-mandat-actes");
            assertThat(applicant.page().locator(".acts")).containsText("a scellé");
            assertThat(lawyer.person().complaints()).isEmpty();
            assertThat(applicant.person().complaints()).isEmpty();
        }
    }

    /** One officer types what came on paper, another seals it, and the portal presses. */
    @Test
    void onPaperNobodyNeedsABrowser(Chromium chromium, Portal portal) {
        Answers answers = Answers.of("24FD00006");
        try (Person officer = chromium.person(portal, Screen.DESKTOP);
                Person second = chromium.person(portal, Screen.DESKTOP);
                PlayedScanner scanner = portal.scanner()) {
            officer.entersTheDesk("agente@demo.example");
            PaperDesk desk = new PaperDesk(officer);
            desk.opens("P-2026-0042", answers.familyName(), answers.givenNames(), answers.born());
            String file = officer.page().url().replaceFirst(".*/bureau", "/bureau");
            desk.enters();
            new Filling(officer.page(), Hands.POINTER)
                    .applicant(answers, "SINGLE")
                    .alone()
                    .career(answers)
                    .noTiesWithQuebec()
                    .asksForAPlace();
            officer.photographs("cinq-papier-taches");
            desk.scans(Paper.photograph(160));
            Patience.until("the scan to be looked at", scanner::wasAsked);
            officer.goes(file);
            desk.findsSigned("Noémie D’Artagnan");
            officer.photographs("cinq-papier-signatures");
            desk.handsOver();
            assertThat(officer.page().locator("#seal")).hasCount(0);

            second.entersTheDesk("supervision@demo.example");
            second.goes(file);
            PaperDesk other = new PaperDesk(second);
            other.enters();
            second.photographs("cinq-papier-comparer");
            other.leaves();
            second.photographs("cinq-papier-verifier");
            other.seals();
            second.photographs("cinq-papier-scelle");

            Patience.until(
                    "the bell",
                    () -> {
                        officer.goes(file);
                        return officer.page().locator("h1").innerText().contains("Reçu, rang");
                    });
            officer.findsThePageSound("fr");
            officer.photographs("cinq-papier-recu");
            Patience.until(
                    "the letters to print",
                    () -> {
                        officer.goes("/bureau/courrier");
                        return officer.page().locator("tbody tr").count() >= 2
                                && officer.page()
                                        .locator("main")
                                        .innerText()
                                        .contains("Accusé de réception");
                    });
            officer.findsThePageSound("fr");
            officer.photographs("cinq-papier-courrier");
            desk.postsLetters();
            Patience.until(
                    "the fees to be asked for",
                    () -> {
                        officer.goes(file);
                        return officer.page().locator("a[href*='/bureau/versement']").count() == 1;
                    });
            officer.page().locator("a[href*='/bureau/versement']").click();
            officer.photographs("cinq-papier-versement");
            desk.recordsTheCheque("CHEQUE-P-2026-0042");
            officer.findsThePageSound("fr");
            officer.photographs("cinq-papier-paye");
            Patience.until(
                    "the receipt of the payment to print",
                    () -> {
                        officer.goes("/bureau/courrier");
                        return officer.page().locator("main").innerText().contains("Paiement reçu");
                    });
            assertThat(officer.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
    }

    private static void isReceivedPaysAndSendsItsDocuments(
            Applicant applicant, String name, Portal portal) {
        Person person = applicant.person();
        try (PlayedScanner scanner = portal.scanner()) {
            sendsEveryDocument(applicant, scanner);
        }
        person.findsThePageSound("fr");
        person.photographs("cinq-" + name + "-documents");
        person.goes("/dossier/");
        applicant.goesToTheWaitingPage();
        applicant.submits();
        person.reads("Votre demande est reçue");
        person.photographs("cinq-" + name + "-recu");
        applicant.pays();
        person.findsThePageSound("fr");
        person.photographs("cinq-" + name + "-paiement");
        person.goes("/dossier/");
        person.findsThePageSound("fr");
        person.photographs("cinq-" + name + "-dossier");
        assertThat(person.complaints()).isEmpty();
    }

    private static void sendsEveryDocument(Applicant applicant, PlayedScanner scanner) {
        Page page = applicant.page();
        applicant.person().goes("/dossier/documents");
        List<String> pieces =
                page.locator("main a[href*='/dossier/document?piece=']").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .distinct()
                        .toList();
        assertThat(pieces).hasSizeGreaterThan(3);
        for (int i = 0; i < pieces.size(); i++) {
            applicant.person().goes(pieces.get(i));
            page.locator("#files").setInputFiles(Paper.photograph(100 + i));
            page.locator("#send").click();
            assertThat(page.locator(".file")).hasCount(1);
        }
        Patience.until(
                "clean documents",
                () -> {
                    applicant.person().goes("/dossier/documents");
                    return scanner.wasAsked()
                            && page.locator("main .tag-done").count() == pieces.size();
                });
    }

    private static void takes(String whom, Effort effort, Duration budget) {
        Path file = Path.of("target", "effort", whom + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, effort + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(effort.time()).as("%s: %s", whom, effort).isLessThan(budget);
    }

    private static Applicant somebody(String name, Chromium chromium, Portal portal) {
        Person person = chromium.person(portal, Screen.PHONE);
        return new Applicant(portal, person, Hands.POINTER, "cinq-" + name);
    }
}
