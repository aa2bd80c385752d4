package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import quebec.monprojet.time.Montreal;

/** Somebody on the way from no account to a sealed dossier, in French. */
final class Applicant implements AutoCloseable {

    static final String PASSWORD = "tilleul canot sabot merisier";

    private final Portal portal;
    private final Person person;
    private final Hands hands;
    private final String address;
    private final Mailbox mailbox;

    Applicant(Portal portal, Person person, Hands hands, String name) {
        this.portal = portal;
        this.person = person;
        this.hands = hands;
        this.address = name + "@personne.example";
        this.mailbox = portal.mailbox(address);
    }

    Person person() {
        return person;
    }

    Page page() {
        return person.page();
    }

    String address() {
        return address;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    /** From the start page to an empty dossier, by the link of the letter. */
    Applicant opensAnAccount() {
        asksForAnAccount();
        person.goes(mailbox.next().link());
        choosesPassword();
        return this;
    }

    void asksForAnAccount() {
        person.goes("/");
        hands.follows(page(), "a[href='/compte/creer']");
        page().waitForURL(Pattern.compile(".*/compte/creer"));
        hands.types(page(), "address", address);
        hands.follows(page(), "#open");
        page().waitForURL(Pattern.compile(".*/compte/courriel-envoye.*"));
    }

    void choosesPassword() {
        hands.types(page(), "password", PASSWORD);
        hands.follows(page(), "#confirm");
        page().waitForURL(Pattern.compile(".*/dossier/?"));
    }

    /** Answers everything there is about a single person with one child. */
    Applicant answersEverything(Answers answers) {
        task("nom");
        types("familyName", answers.familyName());
        types("givenNames", answers.givenNames());
        saves("naissance");
        birth(answers.born(), answers.birthPlace());
        saves("citoyennete");
        chooses("citizenship1", answers.country());
        saves("etat-civil");
        marks("maritalStatus", "SINGLE");
        saves("residence");
        chooses("residenceCountry", answers.country());
        marks("residenceStatus", "CITIZEN");
        saves("passeport");
        passport(answers.passport(), answers.country());
        saves("adresse");
        types("line1", "12, rue des Érables");
        types("city", "Saint-Étienne-du-Rouvray");
        chooses("country", answers.country());
        saves("telephone");
        types("phone", "+33 4 72 34 56 78");
        saves("");
        task("conjoint");
        marks("inCouple", "false");
        saves("personnes-a-charge");
        child(answers);
        studiesAndWork(answers);
        languages();
        tiesWithQuebec();
        return this;
    }

    private void studiesAndWork(Answers answers) {
        task("etudes");
        hands.follows(page(), "main a[href='/dossier/diplome']");
        at("diplome");
        chooses("level", "Université, premier cycle, 3 ans ou plus (licence, baccalauréat)");
        types("title", "Licence d’histoire");
        types("field", "Histoire");
        types("institution", "Université Lumière");
        chooses("diplomaCountry", answers.country());
        month("began", YearMonth.of(2003, 9));
        month("obtained", YearMonth.of(2006, 6));
        types("fullTimeYears", "3");
        saves("etudes");
        saves("emplois");
        hands.follows(page(), "main a[href='/dossier/emploi']");
        at("emploi");
        types("jobTitle", "Archiviste");
        types("occupation", "5113");
        types("employer", "Archives départementales");
        types("jobCity", "Rouen");
        chooses("jobCountry", answers.country());
        month("began", YearMonth.of(2006, 9));
        types("hoursAWeek", "35");
        marks("terms", "EMPLOYEE");
        marks("authorised", "true");
        saves("emplois");
        saves("francais");
    }

    private void languages() {
        marks("taken", "true");
        chooses("test", "TCF-Québec");
        date("takenOn", LocalDate.now(Montreal.ZONE).minusMonths(3));
        types("certificate", "TCFQ 0042 É");
        for (String skill : List.of("listening", "speaking", "reading", "writing")) {
            chooses(skill, "C1");
        }
        saves("anglais");
        marks("taken", "false");
        saves("");
    }

    private void tiesWithQuebec() {
        task("sejours");
        saves("parente");
        marks("relative", "false");
        saves("offre");
        marks("offer", "false");
        saves("projet");
        chooses("destinationRegion", "Bas-Saint-Laurent");
        types("intended", "5113");
        saves("");
    }

    private void signsEverything() {
        for (String next : List.of("valeurs", "consentements", "")) {
            hands.ticks(page(), "agreed");
            types("signature", "Noémie D’Artagnan");
            saves(next);
        }
    }

    private void child(Answers answers) {
        hands.follows(page(), "a[href='/dossier/personne-a-charge']");
        at("personne-a-charge");
        marks("kinship", "MY_CHILD");
        marks("accompanying", "true");
        marks("custody", "SOLE");
        saves("nom");
        types("familyName", answers.familyName());
        types("givenNames", "Zoé");
        saves("naissance");
        birth(LocalDate.of(2019, 9, 5), answers.birthPlace());
        saves("citoyennete");
        chooses("citizenship1", answers.country());
        saves("etat-civil");
        marks("maritalStatus", "SINGLE");
        saves("residence");
        chooses("residenceCountry", answers.country());
        marks("residenceStatus", "CITIZEN");
        saves("passeport");
        hands.follows(page(), "main a[href*='personnes-a-charge']:not(.back)");
        at("personnes-a-charge");
        saves("");
    }

    Applicant isReceivedInAPeriod() {
        task("volet");
        marks("stream", "CAPPED");
        saves("autonomie");
        signsEverything();
        return this;
    }

    Applicant isExempt(String ground) {
        task("volet");
        marks("stream", "EXEMPT");
        chooses("ground", ground);
        saves("autonomie");
        signsEverything();
        return this;
    }

    /** For work in Sherbrooke. */
    Applicant hasAValidatedOffer() {
        task("offre");
        marks("offer", "true");
        types("offerNumber", "OEV-2026-0042");
        types("employer", "Société d’histoire de Sherbrooke");
        types("occupation", "5113");
        types("municipality", "sherbrooke");
        saves("projet");
        saves("");
        return this;
    }

    /** From the task list, over the answers, to the seal. */
    Applicant seals() {
        task("verifier");
        hands.follows(page(), "main a[href='/dossier/sceller']");
        at("sceller");
        hands.follows(page(), "#seal");
        at("");
        assertThat(page().locator(".notice-success")).isVisible();
        return this;
    }

    void goesToTheWaitingPage() {
        hands.follows(page(), "main a[href^='/attente/']");
        page().waitForURL(Pattern.compile(".*/attente/.*"));
    }

    void submits() {
        hands.follows(page(), "#submit");
        person.isAnswered();
    }

    private void task(String name) {
        hands.follows(page(), "main a[href='/dossier/" + name + "']");
        at(name);
    }

    private void birth(LocalDate born, String place) {
        date("birthDate", born);
        types("birthPlace", place);
        chooses("birthCountry", "France");
        marks("sex", "F");
    }

    private void passport(String number, String country) {
        types("passportNumber", number);
        chooses("passportCountry", country);
        date("issued", LocalDate.of(2023, 4, 3));
        date("expires", LocalDate.of(2033, 4, 2));
    }

    private void date(String id, LocalDate date) {
        types(id + ":day", Integer.toString(date.getDayOfMonth()));
        types(id + ":month", Integer.toString(date.getMonthValue()));
        types(id + ":year", Integer.toString(date.getYear()));
    }

    private void month(String id, YearMonth month) {
        types(id + ":month", Integer.toString(month.getMonthValue()));
        types(id + ":year", Integer.toString(month.getYear()));
    }

    private void types(String id, String text) {
        hands.types(page(), id, text);
    }

    private void chooses(String id, String label) {
        hands.chooses(page(), id, label);
    }

    private void marks(String name, String value) {
        hands.marks(page(), name, value);
    }

    private void saves(String next) {
        hands.follows(page(), "#save");
        at(next);
    }

    private void at(String page) {
        page().waitForURL(Pattern.compile(".*/dossier/" + page + "(\\?.*)?"));
        page().locator("h1")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    Portal portal() {
        return portal;
    }

    @Override
    public void close() {
        person.close();
    }
}
