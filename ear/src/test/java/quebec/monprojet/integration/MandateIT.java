package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acting for another: what each mandate opens, and what is tried against it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MandateIT {

    private static final String REFUSED = "/mandats/refus";
    private static final String ANOTHER_PERSON = "/mandats/refus?motif=personne";
    private static final String ENDED = "/mandats?fait=fini";

    /** On every page, in whatever language it speaks. */
    private static final String ACTING = "<aside class=\"acting\"";

    private static final Set<String> THE_PERSONS_ALONE =
            Set.of(
                    "/dossier/autonomie",
                    "/dossier/valeurs",
                    "/dossier/consentements",
                    "/dossier/export",
                    "/dossier/paiement",
                    "/dossier/paiement.pdf",
                    "/dossier/annulation",
                    "/dossier/contester",
                    "/dossier/messages",
                    "/dossier/avis",
                    "/dossier/decision",
                    "/dossier/reexamen",
                    "/dossier/certificat",
                    "/dossier/certificat.pdf",
                    "/dossier/lettres",
                    "/dossier/lettre",
                    "/dossier/lettre.pdf",
                    "/dossier/changement",
                    "/dossier/changement-naissance",
                    "/dossier/changement-union",
                    "/dossier/changement-separation",
                    "/dossier/changement-adresse",
                    "/dossier/changement-passeport",
                    "/dossier/desistement");

    /** Whatever is sent there binds the person. */
    private static final Set<String> SEALING = Set.of("/dossier/sceller", "/dossier/desceller");

    /** Nothing is sent to them. */
    private static final Set<String> READ =
            Set.of(
                    "/dossier",
                    "/dossier/verifier",
                    "/dossier/autoevaluation",
                    "/pieces/fichier/*",
                    "/pieces/apercu/*");

    private static final String PASSPORT = "/dossier/document?piece=passport.moi";
    private static final Pattern FILE = Pattern.compile("name=\"retirer\" value=\"([0-9a-f-]+)\"");

    private final Mandated pair = Mandated.between(Cast.BEGINNER, Cast.OTHER_APPLICANT);

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @AfterEach
    void end() {
        pair.revokeAll();
    }

    private static Set<String> doors() {
        Set<String> doors = new TreeSet<>();
        for (String address : Addresses.all()) {
            if (address.matches("/(dossier|pieces|attente).*")) {
                doors.add(Doors.page(address));
            }
        }
        return doors;
    }

    private static String path(String door) {
        return door.replace("*", "x");
    }

    private Page names(Browser browser, Page page, String family) {
        return browser.submit(page, Map.of("familyName", family, "givenNames", "Essai"), "save");
    }

    private String familyName() {
        return pair.applicant().get("/dossier/nom").fields().getOrDefault("familyName", "");
    }

    @ParameterizedTest
    @CsvSource({
        "READ, RELATIVE, false, false, false",
        "FILL, RELATIVE, true, false, false",
        "FILE, RELATIVE, true, true, false",
        "FILE, LAWYER, true, true, true",
    })
    void everyDoorOpensToWhomItShould(
            String power, String capacity, boolean fills, boolean files, boolean seals) {
        assertThat(pair.acts(pair.gives(power, capacity)).location()).isEqualTo("/dossier/");
        SoftAssertions softly = new SoftAssertions();
        for (String door : doors()) {
            boolean opens = opens(door, fills, files, seals);
            boolean takes = takes(door, opens, fills, seals);
            judge(softly, "GET " + door, pair.delegate().get(path(door)), opens);
            String form = "form=form&jakarta.faces.ViewState=0";
            if (!door.contains("/envoi")) {
                judge(softly, "POST " + door, pair.delegate().post(path(door), form), takes);
            }
        }
        softly.assertAll();
    }

    private static boolean opens(String door, boolean fills, boolean files, boolean seals) {
        if (door.equals("/attente/*")) {
            return files;
        }
        if (door.equals("/dossier/desceller")) {
            return seals;
        }
        return door.contains("/envoi") ? fills : !THE_PERSONS_ALONE.contains(door);
    }

    private static boolean takes(String door, boolean opens, boolean fills, boolean seals) {
        if (SEALING.contains(door)) {
            return seals;
        }
        return opens && (fills || READ.contains(door));
    }

    private static void judge(SoftAssertions softly, String asked, Page answer, boolean opens) {
        softly.assertThat(answer.location().startsWith(REFUSED))
                .as(asked + " → " + answer.status() + " " + answer.location())
                .isEqualTo(!opens);
    }

    @Test
    void withoutAMandateNobodyActsForAnybody() {
        Page refused = pair.acts(UUID.randomUUID().toString());
        assertThat(refused.location()).isEqualTo(ENDED);
        assertThat(pair.delegate().get("/dossier/").body()).doesNotContain(ACTING);
    }

    @Test
    void aMandateThatIsNotTheirsOpensNothing() {
        String mandate = pair.gives("FILL", "RELATIVE");
        Browser thief = Cast.APPLICANT.anotherBrowser();
        assertThat(thief.post("/mandats/agir", Map.of("mandat", mandate)).location())
                .isEqualTo(ENDED);
        assertThat(thief.get("/mandats/mandat?id=" + mandate).location()).isEqualTo("/mandats");
        assertThat(thief.get("/dossier/").body()).doesNotContain(ACTING);
    }

    @Test
    void whatADelegateFillsInIsTheApplicantsAndIsWrittenDown() {
        pair.acts(pair.gives("FILL", "RELATIVE"));
        String name = "Delgado" + System.nanoTime();
        Page page = pair.delegate().get("/dossier/nom");
        assertThat(page.body()).contains(ACTING);
        assertThat(names(pair.delegate(), page, name).location()).startsWith("/dossier/");
        assertThat(familyName()).isEqualTo(name);
        assertThat(pair.applicant().get("/mandats/actes").body())
                .contains("Ana Delgado", "a rempli\u00a0: votre identité");
        assertThat(pair.delegate().get("/compte").body())
                .as("one's own account stays one's own")
                .contains(Cast.OTHER_APPLICANT.address())
                .doesNotContain(Cast.BEGINNER.address());
    }

    @Test
    void whatIsTakenBackStopsTheVeryNextClick() {
        pair.acts(pair.gives("FILL", "RELATIVE"));
        String before = familyName();
        Page page = pair.delegate().get("/dossier/nom");
        assertThat(page.status()).isEqualTo(200);
        pair.revokeAll();
        assertThat(names(pair.delegate(), page, "Trop tard").location()).isEqualTo(ENDED);
        assertThat(familyName()).isEqualTo(before);
        assertThat(pair.delegate().get("/dossier/").body()).doesNotContain(ACTING);
    }

    /** Two tabs of one browser: the session acts for one person at a time. */
    @Test
    void aFormThatWasOpenedForAnotherPersonIsSavedForNobody() {
        String mandate = pair.gives("FILL", "RELATIVE");
        String before = familyName();
        pair.acts(mandate);
        Page theirs = pair.delegate().get("/dossier/nom");
        pair.comesBack();
        assertThat(names(pair.delegate(), theirs, "Perdu").location()).isEqualTo(ANOTHER_PERSON);
        assertThat(familyName()).isEqualTo(before);
    }

    @Test
    void aFileThatWasMeantForAnotherPersonGoesToNobody() {
        Page own =
                pair.delegate()
                        .send(
                                "POST",
                                "/pieces/envoi?piece=passport.moi&pour=" + new UUID(1, 1),
                                Map.of("Content-Type", "multipart/form-data; boundary=x"),
                                new byte[0]);
        assertThat(own.location()).isEqualTo(ANOTHER_PERSON);
        pair.acts(pair.gives("FILL", "RELATIVE"));
        Page theirs =
                pair.delegate()
                        .send(
                                "POST",
                                "/dossier/envoi",
                                Map.of("Tus-Resumable", "1.0.0", "Upload-Length", "4"),
                                new byte[0]);
        assertThat(theirs.location()).isEqualTo(ANOTHER_PERSON);
        assertThat(pair.delegate().get("/dossier/document?piece=passport.moi").body())
                .contains("&amp;pour=");
    }

    /** Faces takes a page's form by any method. */
    @Test
    void aFormSentByGetIsAFormAllTheSame() {
        pair.acts(pair.gives("READ", "RELATIVE"));
        String before = familyName();
        Page page = pair.delegate().get("/dossier/nom");
        StringBuilder query = new StringBuilder("/dossier/nom?save=");
        page.fields()
                .forEach(
                        (name, value) ->
                                query.append('&')
                                        .append(Browser.encoded(name))
                                        .append('=')
                                        .append(
                                                Browser.encoded(
                                                        name.equals("familyName")
                                                                ? "Par la bande"
                                                                : value)));
        assertThat(pair.delegate().get(query.toString()).location()).isEqualTo(REFUSED);
        String hidden =
                query.toString().replace("jakarta.faces.ViewState", "jakarta%2Efaces%2EViewState");
        assertThat(pair.delegate().get(hidden).location()).isEqualTo(REFUSED);
        assertThat(familyName()).isEqualTo(before);
    }

    /** The page takes a file out by an address alone, and what may look opens the page. */
    @Test
    void whoeverMayReadTakesNoFileOut() {
        String file = sendsAPassport();
        String takingOut = "/dossier/documents?retirer=" + file;
        pair.acts(pair.gives("READ", "RELATIVE"));
        assertThat(pair.delegate().get(takingOut).location()).isEqualTo(REFUSED);
        assertThat(pair.applicant().get(PASSPORT).body()).contains(file);
        pair.applicant().get(takingOut);
        assertThat(pair.applicant().get(PASSPORT).body()).doesNotContain(file);
    }

    private String sendsAPassport() {
        String body =
                "--b\r\nContent-Disposition: form-data; name=\"fichiers\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n"
                        + new String(Sending.pdf("x"), StandardCharsets.ISO_8859_1)
                        + "\r\n--b--\r\n";
        pair.applicant()
                .send(
                        "POST",
                        "/pieces/envoi?piece=passport.moi",
                        Map.of(
                                "Content-Type",
                                "multipart/form-data; boundary=b",
                                "Sec-Fetch-Site",
                                "same-origin"),
                        body.getBytes(StandardCharsets.ISO_8859_1));
        Matcher file = FILE.matcher(pair.applicant().get(PASSPORT).body());
        assertThat(file.find()).isTrue();
        return file.group(1);
    }

    @Test
    void aLinkIsGoodOnceAndForItsAddressAlone() {
        String link = pair.offers("READ", "RELATIVE");
        Browser other = Cast.APPLICANT.anotherBrowser();
        Page another = Mandated.answers(other, link, "accept");
        assertThat(another.status()).isEqualTo(200);
        assertThat(another.body()).contains("une autre adresse");
        assertThat(other.get("/mandats").body()).doesNotContain("/mandats/agir");
        assertThat(Mandated.answers(pair.delegate(), link, "accept").location())
                .isEqualTo("/mandats?fait=accepte");
        assertThat(pair.delegate().get(link).hasForm()).isFalse();
    }

    @Test
    void whatWasTakenBackCannotBeAccepted() {
        String link = pair.offers("FILL", "RELATIVE");
        Page page = pair.delegate().get(link);
        pair.revokeAll();
        assertThat(pair.delegate().submit(page, Map.of(), "accept").hasForm()).isFalse();
        assertThat(pair.delegate().get("/mandats").body()).doesNotContain("/mandats/agir");
    }

    @Test
    void whoeverIsNotSignedInIsToldHowToAnswer() {
        String link = pair.offers("READ", "RELATIVE");
        Page page = Browser.onThePortal().get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("/connexion?retour=", "/compte/creer");
        assertThat(page.hasForm()).isFalse();
        assertThat(Mandated.answers(pair.delegate(), link, "accept").location())
                .as("looking uses nothing up")
                .isEqualTo("/mandats?fait=accepte");
    }

    @Test
    void anAddressIsOfferedOneMandateAndNotOnesOwn() {
        String link = pair.offers("READ", "RELATIVE");
        assertThat(link).isNotEmpty();
        assertThat(pair.fills("READ", "RELATIVE", Cast.OTHER_APPLICANT.address()).body())
                .contains("attend déjà une réponse");
        assertThat(pair.fills("READ", "RELATIVE", Cast.BEGINNER.address()).body())
                .contains("celle de votre compte");
    }

    @Test
    void threeMandatesLiveAndNoFourth() {
        for (String address :
                List.of("un@demo.example", "deux@demo.example", "trois@demo.example")) {
            assertThat(pair.fills("READ", "RELATIVE", address).location())
                    .isEqualTo("/mandats?fait=offert");
        }
        assertThat(pair.fills("READ", "RELATIVE", "quatre@demo.example").body())
                .contains("3 mandats à la fois");
        pair.revokeAll();
        assertThat(pair.fills("READ", "RELATIVE", "cinq@demo.example").status()).isEqualTo(302);
    }

    @Test
    void aDelegateLaysAMandateDown() {
        String mandate = pair.gives("FILL", "RELATIVE");
        pair.acts(mandate);
        Page ended =
                pair.delegate()
                        .submit(
                                pair.delegate().get("/mandats/mandat?id=" + mandate),
                                Map.of(),
                                "layDown");
        assertThat(ended.location()).isEqualTo("/mandats?fait=remis");
        assertThat(pair.delegate().get("/dossier/nom").location()).isEqualTo(ENDED);
    }

    @Test
    void theSessionGetsAnotherNameWhenItActsForAnother() {
        String mandate = pair.gives("READ", "RELATIVE");
        String before = pair.delegate().cookie("__Host-mpq");
        pair.acts(mandate);
        String acting = pair.delegate().cookie("__Host-mpq");
        assertThat(acting).isNotEqualTo(before);
        pair.comesBack();
        assertThat(pair.delegate().cookie("__Host-mpq")).isNotEqualTo(acting);
    }

    @Test
    void officersSeeWhoActsForAPerson() {
        Mandated other = Mandated.between(Cast.APPLICANT, Cast.OTHER_APPLICANT);
        String number = Submissions.number(Submissions.press(Cast.tickets().get(0)));
        String file = "/bureau/demande?numero=" + number;
        String mandate = other.gives("READ", "LAWYER");
        assertThat(mandate).isNotEmpty();
        assertThat(Cast.OFFICER.browser().get(file).body())
                .contains("Mandataires", "Ana Delgado", "123456-1");
        other.revokeAll();
        assertThat(Cast.OFFICER.browser().get(file).body()).doesNotContain("Ana Delgado");
    }

    @Test
    void beginningToActIsNeverALink() {
        assertThat(pair.delegate().get("/mandats/agir").status()).isEqualTo(405);
        assertThat(
                        pair.delegate()
                                .send(
                                        "POST",
                                        "/mandats/agir",
                                        Map.of("Sec-Fetch-Site", "cross-site"),
                                        new byte[0])
                                .status())
                .isEqualTo(403);
    }
}
