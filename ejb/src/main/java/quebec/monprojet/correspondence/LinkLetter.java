package quebec.monprojet.correspondence;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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

    static LetterText of(MailableLink link, Words words, URI portal) {
        String key = KEYS.get(link.purpose());
        var why = new LetterText.Paragraph(words.say(key + ".why"));
        var action =
                new LetterText.Action(
                        words.say(key + ".action"), portal.resolve(link.path()).toString());
        var notYou = new LetterText.Paragraph(words.say(key + ".notYou"));
        List<LetterText.Block> said = new ArrayList<>();
        said.add(why);
        switch (link.purpose()) {
            case CONFIRM_ADDRESS, RESET_PASSWORD, CHANGE_ADDRESS -> {
                said.add(action);
                said.add(new LetterText.Code(words.say("code"), link.code()));
                said.add(
                        new LetterText.Paragraph(
                                words.say(
                                        "expires",
                                        Map.of(
                                                "instant",
                                                new Moments(words.language())
                                                        .say(link.expiresAt())))));
                said.add(notYou);
            }
            case ADDRESS_KNOWN -> {
                said.add(action);
                said.add(notYou);
            }
            case ADDRESS_CHANGED, PASSWORD_CHANGED -> {
                said.add(notYou);
                said.add(action);
            }
        }
        return new LetterText(words.language(), words.say(key + ".subject"), said);
    }
}
