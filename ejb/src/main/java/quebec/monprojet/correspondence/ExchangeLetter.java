package quebec.monprojet.correspondence;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quebec.monprojet.exchange.Withdrawal;
import quebec.monprojet.privacy.PrivacyRequest;

/**
 * What a person is told of what they and the office wrote to each other. A mail says that there is
 * something to read, never what: it is read in the account.
 */
final class ExchangeLetter {

    private final Words words;
    private final URI portal;

    ExchangeLetter(Words words, URI portal) {
        this.words = words;
        this.portal = portal;
    }

    LetterText waiting() {
        return new LetterText(
                words.language(),
                words.say("message.subject"),
                List.of(
                        paragraph("message.said"),
                        action("message.open", "/dossier/messages"),
                        paragraph("message.beware")));
    }

    LetterText noted(boolean accepted) {
        return new LetterText(
                words.language(),
                words.say("change.subject"),
                List.of(
                        paragraph(accepted ? "change.accepted" : "change.refused"),
                        action("change.open", "/dossier/changement"),
                        paragraph("message.beware")));
    }

    LetterText withdrawal(Withdrawal withdrawal) {
        Map<String, String> number = Map.of("number", withdrawal.number().value());
        String at = new Moments(words.language()).say(withdrawal.at());
        return new LetterText(
                words.language(),
                words.say("withdrawal.subject", number),
                List.of(
                        new LetterText.Paragraph(
                                words.say(
                                        "withdrawal.said",
                                        Map.of(
                                                "number",
                                                withdrawal.number().value(),
                                                "instant",
                                                at))),
                        paragraph("withdrawal.register"),
                        paragraph("withdrawal.fees"),
                        action("withdrawal.follow", "/dossier"),
                        paragraph("withdrawal.notYou")));
    }

    /** What becomes of a request about one's own data, by the day it is answered by. */
    LetterText about(PrivacyRequest request, String what) {
        Instant last = request.dueBefore().minusSeconds(1);
        Map<String, String> facts =
                Map.of(
                        "number", request.number().toString(),
                        "day", new Moments(words.language()).day(last));
        List<LetterText.Block> said = new ArrayList<>();
        said.add(new LetterText.Paragraph(words.say("request." + what + ".said", facts)));
        if (what.equals("answered")) {
            said.add(paragraph("request.answered.remedy"));
        }
        said.add(action("request.open", "/compte/acces"));
        return new LetterText(
                words.language(), words.say("request." + what + ".subject", facts), said);
    }

    private LetterText.Paragraph paragraph(String key) {
        return new LetterText.Paragraph(words.say(key));
    }

    private LetterText.Action action(String key, String path) {
        return new LetterText.Action(words.say(key), portal.resolve(path).toString());
    }
}
