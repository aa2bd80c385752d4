package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Patience;

/** Somebody on the way from no account to a sealed dossier, in French. */
final class Applicant implements AutoCloseable {

    private static final String SIGNATURE = "Noémie D’Artagnan";

    static final String PASSWORD = "tilleul canot sabot merisier";

    private final Portal portal;
    private final Person person;
    private final Hands hands;
    private final String address;
    private final Mailbox mailbox;
    private final Filling filling;

    Applicant(Portal portal, Person person, Hands hands, String name) {
        this.portal = portal;
        this.person = person;
        this.hands = hands;
        this.address = name + "@personne.example";
        this.mailbox = portal.mailbox(address);
        this.filling = new Filling(person.page(), hands);
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

    /** By a link on the page at hand, and from the letter to where that leads. */
    void opensAnAccountOnTheWay(Pattern landing) {
        hands.follows(page(), "main a[href='/compte/creer']");
        givesTheAddress();
        person.goes(mailbox.next().link());
        choosesPassword(landing);
    }

    void asksForAnAccount() {
        person.goes("/");
        hands.follows(page(), "a[href='/compte/creer']");
        givesTheAddress();
    }

    /** On the page that asks for it. */
    private void givesTheAddress() {
        page().waitForURL(Pattern.compile(".*/compte/creer"));
        hands.types(page(), "address", address);
        hands.follows(page(), "#open");
        page().waitForURL(Pattern.compile(".*/compte/courriel-envoye.*"));
    }

    void choosesPassword() {
        choosesPassword(Pattern.compile(".*/dossier/?"));
    }

    private void choosesPassword(Pattern landing) {
        hands.types(page(), "password", PASSWORD);
        hands.follows(page(), "#confirm");
        page().waitForURL(landing);
    }

    /** The pages of the dossier, for whom the methods below have no case. */
    Filling fills() {
        return filling;
    }

    /** Answers everything there is about a single person with one child. */
    Applicant answersEverything(Answers answers) {
        filling.applicant(answers, "SINGLE")
                .aloneWithChild(answers.child("Zoé", LocalDate.of(2019, 9, 5)))
                .career(answers)
                .noTiesWithQuebec();
        return this;
    }

    Applicant isReceivedInAPeriod() {
        filling.files(null, SIGNATURE, null);
        return this;
    }

    Applicant isExempt(String ground) {
        filling.files(ground, SIGNATURE, null);
        return this;
    }

    /** For work in Sherbrooke. */
    Applicant hasAValidatedOffer() {
        filling.validatedOffer();
        return this;
    }

    /** From the task list, over the answers, to the seal. */
    Applicant seals() {
        filling.seals();
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

    /** By card, once the invitation has come. */
    void pays() {
        Patience.until(
                "the invitation to pay",
                () -> {
                    person.goes("/dossier/paiement");
                    return page().locator("#pay").count() == 1;
                });
        hands.follows(page(), "#pay");
        hands.follows(page(), "main a.button[href^='/banque-essai']");
        hands.follows(page(), "button[value='pay']");
        page().waitForURL(Pattern.compile(".*/dossier/paiement"));
        assertThat(page().locator(".notice-success")).isVisible();
    }

    Portal portal() {
        return portal;
    }

    @Override
    public void close() {
        person.close();
    }
}
