package quebec.monprojet.correspondence;

import java.util.Map;
import quebec.monprojet.account.MailableLink;
import quebec.monprojet.account.Purpose;

/** What is said about a link that proves an address, or about a change in the account. */
final class LinkLetter {

    private static final Map<Purpose, String> KEYS =
            Map.of(
                    Purpose.CONFIRM_ADDRESS, "confirm",
                    Purpose.RESET_PASSWORD, "reset",
                    Purpose.CHANGE_ADDRESS, "change",
                    Purpose.ADDRESS_KNOWN, "known",
                    Purpose.ADDRESS_CHANGED, "moved",
                    Purpose.PASSWORD_CHANGED, "password");

    private LinkLetter() {}

    static LetterText of(MailableLink link, Pen pen) {
        String key = KEYS.get(link.purpose());
        var why = pen.paragraph(key + ".why");
        var action = pen.action(key + ".action", link.path());
        var notYou = pen.paragraph(key + ".notYou");
        return switch (link.purpose()) {
            case CONFIRM_ADDRESS, RESET_PASSWORD, CHANGE_ADDRESS ->
                    pen.letter(
                            key + ".subject",
                            why,
                            action,
                            new LetterText.Code(pen.words().say("code"), link.code()),
                            pen.paragraph(
                                    "expires",
                                    Map.of("instant", pen.moments().say(link.expiresAt()))),
                            notYou);
            case ADDRESS_KNOWN -> pen.letter(key + ".subject", why, action, notYou);
            case ADDRESS_CHANGED, PASSWORD_CHANGED ->
                    pen.letter(key + ".subject", why, notYou, action);
        };
    }
}
