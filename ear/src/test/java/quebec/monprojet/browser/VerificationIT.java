package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A third party with a document in hand and a browser. */
@At(Moment.OPEN)
class VerificationIT {

    @Test
    void theOriginalIsAuthenticAsFileAndAsText(Chromium chromium, Portal portal) {
        String receipt = portal.submits(portal.tickets().get(0));
        try (Person anyone = chromium.person(portal, Screen.PHONE)) {
            anyone.goes("/recu/");
            anyone.page()
                    .locator("#file")
                    .setInputFiles(
                            new FilePayload(
                                    "recu.json",
                                    "application/json",
                                    receipt.getBytes(StandardCharsets.UTF_8)));
            assertThat(anyone.page().locator("#answer")).hasClass("verdict good");
            anyone.findsThePageSound("fr");
            anyone.photographs("verification");
            pastes(anyone, receipt);
            assertThat(anyone.page().locator("#answer")).hasClass("verdict good");
        }
    }

    @Test
    void whatWasTamperedWithIsNot(Chromium chromium, Portal portal) {
        String receipt = portal.submits(portal.tickets().get(1));
        try (Person anyone = chromium.person(portal, Screen.PHONE)) {
            anyone.goes("/recu/");
            pastes(anyone, receipt.replaceFirst("\"rank\":[0-9]+", "\"rank\":1000"));
            assertThat(anyone.page().locator("#answer")).hasClass("verdict bad");
            pastes(anyone, receipt.replaceFirst("\"digest\":\"..", "\"digest\":\"zz"));
            assertThat(anyone.page().locator("#answer")).hasClass("verdict bad");
            pastes(anyone, altered(receipt, "signature"));
            assertThat(anyone.page().locator("#answer")).hasClass("verdict bad");
            pastes(anyone, altered(receipt, "root"));
            assertThat(anyone.page().locator("#answer")).hasClass("verdict bad");
            pastes(anyone, receipt.replaceFirst("(\"signature\":\"[0-9a-f]+)", "$1f"));
            assertThat(anyone.page().locator("#answer")).hasClass("verdict bad");
            anyone.findsThePageSound("fr");
        }
    }

    /** Whatever stands in {@code passing} takes the place of nothing that the receipt claims. */
    @Test
    void whatIsClaimedIsNotHiddenBehindHowAPlaceCame(Chromium chromium, Portal portal) {
        String receipt = portal.submits(portal.tickets().get(0));
        String claimed =
                "\"application\":\"%s\",\"receivedAt\":\"%s\",\"digest\":\"%s\""
                        .formatted(
                                member(receipt, "applicationNumber"),
                                member(receipt, "receivedAt"),
                                member(receipt, "digest"));
        try (Person anyone = chromium.person(portal, Screen.PHONE)) {
            anyone.goes("/recu/");
            pastes(
                    anyone,
                    altered(receipt, "digest")
                            .replaceFirst("\\{", "{\"passing\":{" + claimed + "},"));
            assertThat(anyone.page().locator("#answer")).hasClass("verdict bad");
            pastes(anyone, receipt.replaceFirst("\\{", "{\"passing\":{},"));
            assertThat(anyone.page().locator("#answer")).hasClass("verdict bad");
            pastes(anyone, receipt);
            assertThat(anyone.page().locator("#answer")).hasClass("verdict good");
        }
    }

    @Test
    void whatIsNoReceiptIsNotAccused(Chromium chromium, Portal portal) {
        try (Person anyone = chromium.person(portal, Screen.PHONE)) {
            anyone.goes("/recu/");
            pastes(anyone, "Bonjour");
            assertThat(anyone.page().locator("#answer")).hasClass("verdict unread");
        }
    }

    @Test
    void pressingWithNothingSaysWhatToDo(Chromium chromium, Portal portal) {
        try (Person anyone = chromium.person(portal, Screen.PHONE)) {
            anyone.goes("/recu/");
            anyone.page().locator("#check").click();
            assertThat(anyone.page().locator("#answer")).hasClass("verdict nothing");
            assertThat(anyone.page().locator("#answer")).isFocused();
            assertThat(anyone.page().locator("#answer")).isInViewport();
        }
    }

    @Test
    void aPastedDocumentLeavesTheVerdictOfTheNumber(Chromium chromium, Portal portal) {
        String receipt = portal.submits(portal.tickets().get(0));
        String number = receipt.replaceFirst(".*\"applicationNumber\":\"([^\"]+)\".*", "$1");
        try (Person anyone = chromium.person(portal, Screen.PHONE)) {
            anyone.goes("/recu/" + number);
            assertThat(anyone.page().locator("#verdict")).hasClass("verdict good");
            anyone.page().locator("#own > summary").click();
            pastes(anyone, altered(receipt, "root"));
            assertThat(anyone.page().locator("#answer")).hasClass("verdict bad");
            assertThat(anyone.page().locator("#answer")).isInViewport();
            assertThat(anyone.page().locator("#verdict")).hasClass("verdict good");
            anyone.findsThePageSound("fr");
            anyone.photographs("receipt-verified");
        }
    }

    private static String member(String receipt, String name) {
        return receipt.replaceFirst("(?s).*?\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    /** One hexadecimal digit is another. */
    private static String altered(String receipt, String member) {
        int at = receipt.indexOf("\"" + member + "\":\"") + member.length() + 4;
        char other = receipt.charAt(at) == '0' ? '1' : '0';
        return receipt.substring(0, at) + other + receipt.substring(at + 1);
    }

    private static void pastes(Person anyone, String text) {
        anyone.page().locator("#pasted").fill(text);
        anyone.page().locator("#check").click();
    }
}
