package quebec.monprojet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@At(Moment.OPEN)
class JourneyIT {

    @ParameterizedTest
    @CsvSource({"POINTER, PHONE, 24EA00001", "KEYBOARD, DESKTOP, 24EA00002"})
    void fromNoAccountToTheAcknowledgement(
            Hands hands, Screen screen, String passport, Chromium chromium, Portal portal) {
        try (Applicant applicant =
                new Applicant(
                        portal, chromium.person(portal, screen), hands, "trajet." + passport)) {
            applicant
                    .opensAnAccount()
                    .answersEverything(Answers.of(passport))
                    .isReceivedInAPeriod()
                    .seals();
            applicant.goesToTheWaitingPage();
            applicant.person().photographs("waiting-open");
            applicant.submits();
            Person person = applicant.person();
            person.reads("Votre demande est reçue");
            person.findsNoBarrier();
            person.photographs("receipt");
            String number = person.page().locator("main dd").first().textContent();
            keepsTheReceipt(person, number);
            isAcknowledged(applicant, number);
            assertThat(person.complaints()).isEmpty();
        }
    }

    private static void keepsTheReceipt(Person person, String number) {
        person.goes("/recu/" + number);
        PlaywrightAssertions.assertThat(person.page().locator("#verdict"))
                .hasClass(Pattern.compile("verdict good"));
        person.findsNoBarrier();
        person.photographs("receipt-page");
        byte[] pdf = person.context().request().get("/recu/" + number + ".pdf").body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private static void isAcknowledged(Applicant applicant, String number) {
        Mail letter = applicant.mailbox().nextAbout(number);
        assertThat(letter.text()).contains("/recu/" + number);
        assertThat(new String(letter.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
