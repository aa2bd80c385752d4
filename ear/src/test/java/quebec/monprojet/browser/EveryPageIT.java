package quebec.monprojet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page an applicant can meet before the bell, in the three languages, on the narrowest
 * screen: no barrier, no sideways scroll, no text missing, nothing for the console to complain
 * about.
 */
@At(Moment.EVE)
class EveryPageIT {

    private static final List<String> FOR_EVERYBODY =
            List.of(
                    "/",
                    "/aide",
                    "/accessibilite",
                    "/confidentialite",
                    "/conditions",
                    "/etat",
                    "/traitement",
                    "/connexion",
                    "/compte/creer",
                    "/compte/courriel-envoye?demande=inconnue",
                    "/compte/confirmer?jeton=inconnu",
                    "/compte/mot-de-passe-oublie",
                    "/compte/nouveau-mot-de-passe?jeton=inconnu",
                    "/compte/nouvelle-adresse?jeton=inconnu",
                    "/mandats/invitation?jeton=inconnu",
                    "/lettres",
                    "/recu/");

    private static final List<String> QUESTIONS =
            List.of(
                    "/dossier/nom",
                    "/dossier/naissance",
                    "/dossier/citoyennete",
                    "/dossier/etat-civil",
                    "/dossier/residence",
                    "/dossier/passeport",
                    "/dossier/adresse",
                    "/dossier/telephone",
                    "/dossier/conjoint",
                    "/dossier/personne-a-charge",
                    "/dossier/diplome",
                    "/dossier/emploi",
                    "/dossier/francais",
                    "/dossier/anglais",
                    "/dossier/sejour",
                    "/dossier/parente",
                    "/dossier/offre",
                    "/dossier/projet",
                    "/dossier/volet",
                    "/dossier/autonomie",
                    "/dossier/valeurs",
                    "/dossier/consentements",
                    "/mandats/inviter",
                    "/compte/acces",
                    "/compte/adresse",
                    "/compte/mot-de-passe",
                    "/compte/mes-donnees",
                    "/compte/fermer");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void openToEverybody(String language, Chromium chromium, Portal portal) {
        try (Person visitor = speaking(language, chromium, portal)) {
            for (String page : FOR_EVERYBODY) {
                assertThat(visitor.goes(page).status()).as(page).isEqualTo(200);
                visitor.findsThePageSound(language);
            }
            assertThat(visitor.complaints()).isEmpty();
            visitor.goes("/langue?vers=" + (language.equals("es") ? "en" : "es") + "&retour=/");
            visitor.findsNoBarrier();
            visitor.neverScrollsSideways();
            for (String nowhere : List.of("/nulle-part", "/recu/2026-1-000001-0")) {
                assertThat(visitor.goes(nowhere).status()).isEqualTo(404);
                visitor.findsThePageSound(language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void ofADraftAndItsErrors(String language, Chromium chromium, Portal portal) {
        try (Person applicant = speaking(language, chromium, portal)) {
            applicant.signsIn("brouillon@demo.example");
            for (String page :
                    List.of(
                            "/dossier/",
                            "/dossier/personnes-a-charge",
                            "/dossier/etudes",
                            "/dossier/emplois",
                            "/dossier/sejours",
                            "/dossier/autoevaluation",
                            "/dossier/documents",
                            "/dossier/document?piece=passport.moi",
                            "/dossier/document?piece=passport.moi&refus=HEIC",
                            "/dossier/verifier",
                            "/dossier/sceller",
                            "/dossier/paiement",
                            "/dossier/certificat",
                            "/dossier/lettres",
                            "/mandats",
                            "/mandats/actes",
                            "/mandats/refus",
                            "/mandats/refus?motif=personne",
                            "/compte")) {
                assertThat(applicant.goes(page).status()).as(page).isEqualTo(200);
                applicant.findsThePageSound(language);
            }
            for (String page : QUESTIONS) {
                applicant.goes(page);
                applicant.findsThePageSound(language);
                errs(applicant, page, language);
            }
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    /** Sends the page with nothing on it: every error leads to its field, and takes the focus. */
    private static void errs(Person applicant, String page, String language) {
        applicant
                .page()
                .evaluate(
                        "for (const field of document.querySelectorAll('main input:not([type=hidden]),"
                                + " main select')) { if (field.type === 'radio' || field.type ==="
                                + " 'checkbox') field.checked = false; else field.value = ''; }");
        applicant
                .page()
                .locator("main form button[type=submit], main form input[type=submit]")
                .first()
                .click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                        applicant.page().locator("#error-summary"))
                .isFocused();
        applicant.findsThePageSound(language);
        assertThat(applicant.page().title()).as(page).matches("(Erreur|Error).*:.*");
        List<String> targets =
                applicant.page().locator("#error-summary a").all().stream()
                        .map(link -> link.getAttribute("href").substring(1))
                        .toList();
        assertThat(targets).as(page).isNotEmpty();
        for (String target : targets) {
            assertThat(
                            applicant
                                    .page()
                                    .evaluate(
                                            "id => { const field = document.getElementById(id); if (!field)"
                                                    + " return false; field.focus(); return"
                                                    + " document.activeElement === field; }",
                                            target))
                    .as("the error %s of %s leads to a field", target, page)
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void ofASealedDossier(String language, Chromium chromium, Portal portal) {
        try (Person applicant = speaking(language, chromium, portal)) {
            applicant.signsIn("demande-5@demo.example");
            for (String page :
                    List.of(
                            "/dossier/",
                            "/dossier/documents",
                            "/dossier/verifier",
                            "/dossier/autoevaluation",
                            "/dossier/desceller",
                            "/attente/" + portal.period())) {
                assertThat(applicant.goes(page).status()).as(page).isEqualTo(200);
                applicant.findsThePageSound(language);
            }
            assertThat(applicant.complaints()).isEmpty();
            applicant.presses();
            assertThat(applicant.page().locator("body").getAttribute("class"))
                    .isEqualTo("not-open");
            applicant.findsThePageSound(language);
        }
    }

    private static Person speaking(String language, Chromium chromium, Portal portal) {
        Person person = chromium.person(portal, Screen.NARROW);
        if (!language.equals("fr")) {
            person.prefers(language);
        }
        return person;
    }
}
