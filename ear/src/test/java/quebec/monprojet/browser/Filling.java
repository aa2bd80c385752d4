package quebec.monprojet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.time.Montreal;

/** The pages of one dossier, answered by hand in French, and what that takes. */
final class Filling {

    private static final String HISTORIAN = "5113";

    private final Page page;
    private final Hands hands;
    private final Effort effort = new Effort();

    Filling(Page page, Hands hands) {
        this.page = page;
        this.hands = hands;
    }

    Effort effort() {
        return effort;
    }

    /** Who the applicant is and where; ends at the task list. */
    Filling applicant(Answers answers, String maritalStatus) {
        task("nom");
        person(answers);
        citizenAndStatus(answers.country(), maritalStatus);
        chooses("residenceCountry", answers.country());
        marks("residenceStatus", "CITIZEN");
        saves("passeport");
        passport(answers);
        saves("adresse");
        types("line1", "12, rue des Érables");
        types("city", "Saint-Étienne-du-Rouvray");
        chooses("country", answers.country());
        saves("telephone");
        types("phone", "+33 4 72 34 56 78");
        saves("");
        return this;
    }

    /** Nobody comes along; ends at the task list. */
    Filling alone() {
        task("conjoint");
        marks("inCouple", "false");
        saves("personnes-a-charge");
        saves("");
        return this;
    }

    /** A child of somebody alone; ends at the task list. */
    Filling aloneWithChild(Answers child) {
        task("conjoint");
        marks("inCouple", "false");
        saves("personnes-a-charge");
        child(child, "MY_CHILD", "SOLE");
        saves("");
        return this;
    }

    /** A couple and their children; ends at the task list. */
    Filling coupleWith(Answers spouse, List<Answers> children) {
        task("conjoint");
        marks("inCouple", "true");
        marks("accompanying", "true");
        saves("personnes-a-charge");
        children.forEach(child -> child(child, "CHILD_OF_BOTH", ""));
        saves("");
        task("nom?qui=conjoint");
        person(spouse);
        chooses("citizenship1", spouse.country());
        saves("residence");
        marks("residenceStatus", "CITIZEN");
        saves("passeport");
        passport(spouse);
        saves("");
        return this;
    }

    /** One diploma, one job and a test of French of the applicant; ends at the task list. */
    Filling career(Answers answers) {
        career(answers, "");
        return this;
    }

    /** As {@link #career}, and what is asked about the spouse's ties with Québec. */
    Filling careerOfSpouse(Answers answers) {
        career(answers, "?qui=conjoint");
        task("sejours?qui=conjoint");
        saves("parente");
        marks("relative", "false");
        saves("");
        return this;
    }

    /** Ends at the task list. */
    Filling noTiesWithQuebec() {
        task("sejours");
        saves("parente");
        marks("relative", "false");
        saves("offre");
        marks("offer", "false");
        saves("projet");
        chooses("destinationRegion", "Bas-Saint-Laurent");
        types("intended", HISTORIAN);
        saves("");
        return this;
    }

    /** For work in Sherbrooke; ends at the task list. */
    Filling validatedOffer() {
        task("offre");
        marks("offer", "true");
        types("offerNumber", "OEV-2026-0042");
        types("employer", "Société d’histoire de Sherbrooke");
        types("occupation", HISTORIAN);
        types("municipality", "sherbrooke");
        saves("projet");
        types("intended", HISTORIAN);
        saves("");
        return this;
    }

    /** The stream of a period, or exempt on a ground; then every signature. */
    Filling files(@Nullable String ground, String signature, @Nullable String spouse) {
        asksFor(ground);
        saves("autonomie");
        signs(signature, spouse);
        return this;
    }

    /** As {@link #files} in a period, by somebody who signs for nobody; ends at the task list. */
    Filling asksForAPlace() {
        asksFor(null);
        saves("");
        return this;
    }

    /** Every signature, from the task list to the task list. */
    Filling signsEverything(String signature) {
        task("autonomie");
        signs(signature, null);
        return this;
    }

    private void asksFor(@Nullable String ground) {
        task("volet");
        marks("stream", ground == null ? "CAPPED" : "EXEMPT");
        if (ground != null) {
            chooses("ground", ground);
        }
    }

    private void signs(String signature, @Nullable String spouse) {
        for (String next : List.of("valeurs", "consentements", "")) {
            hands.ticks(page, "agreed");
            effort.marked();
            types("signature", signature);
            if (spouse != null) {
                types("spouseSignature", spouse);
            }
            saves(next);
        }
    }

    /** From the task list, over the answers, to the seal. */
    Filling seals() {
        task("verifier");
        hands.follows(page, "main a[href='/dossier/sceller']");
        at("sceller");
        hands.follows(page, "#seal");
        at("");
        PlaywrightAssertions.assertThat(page.locator(".notice-success")).isVisible();
        return this;
    }

    private void career(Answers answers, String of) {
        task("etudes" + of);
        hands.follows(page, "main a[href^='/dossier/diplome']");
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
        hands.follows(page, "main a[href^='/dossier/emploi']");
        at("emploi");
        types("jobTitle", "Archiviste");
        types("occupation", HISTORIAN);
        types("employer", "Archives départementales");
        types("jobCity", "Rouen");
        chooses("jobCountry", answers.country());
        month("began", YearMonth.of(2006, 9));
        types("hoursAWeek", "35");
        marks("terms", "EMPLOYEE");
        marks("authorised", "true");
        saves("emplois");
        saves("francais");
        test();
        saves("anglais");
        marks("taken", "false");
        saves("");
    }

    private void test() {
        marks("taken", "true");
        chooses("test", "TCF-Québec");
        date("takenOn", LocalDate.now(Montreal.ZONE).minusMonths(3));
        types("certificate", "TCFQ 0042 É");
        for (String skill : List.of("listening", "speaking", "reading", "writing")) {
            chooses(skill, "C1");
        }
    }

    /** One who lives where the applicant does, as the page suggests. */
    private void child(Answers child, String kinship, String custody) {
        hands.follows(page, "a[href='/dossier/personne-a-charge']");
        at("personne-a-charge");
        marks("kinship", kinship);
        marks("accompanying", "true");
        if (!custody.isEmpty()) {
            marks("custody", custody);
        }
        saves("nom");
        person(child);
        saves("etat-civil");
        saves("residence");
        saves("passeport");
        hands.follows(page, "main a[href*='personnes-a-charge']:not(.back)");
        at("personnes-a-charge");
    }

    private void citizenAndStatus(String country, String maritalStatus) {
        chooses("citizenship1", country);
        saves("etat-civil");
        marks("maritalStatus", maritalStatus);
        saves("residence");
    }

    /** From the page of the names to that of the citizenships. */
    private void person(Answers answers) {
        types("familyName", answers.familyName());
        types("givenNames", answers.givenNames());
        saves("naissance");
        date("birthDate", answers.born());
        types("birthPlace", answers.birthPlace());
        chooses("birthCountry", "France");
        marks("sex", "F");
        saves("citoyennete");
    }

    /** Its country is the person's own, as the page suggests. */
    private void passport(Answers answers) {
        types("passportNumber", answers.passport());
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
        hands.types(page, id, text);
        effort.typed(text);
    }

    private void chooses(String id, String label) {
        hands.chooses(page, id, label);
        effort.marked();
    }

    private void marks(String name, String value) {
        hands.marks(page, name, value);
        effort.marked();
    }

    private void saves(String next) {
        hands.follows(page, "#save");
        at(next);
    }

    private void task(String path) {
        hands.follows(page, "main a[href='/dossier/" + path + "']");
        at(path.replaceFirst("\\?.*", ""));
    }

    private void at(String name) {
        page.waitForURL(Pattern.compile(".*/dossier/" + name + "(\\?.*)?"));
        page.locator("h1")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        effort.read(page);
    }
}
