package quebec.monprojet.correspondence;

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

    private final Pen pen;

    ExchangeLetter(Pen pen) {
        this.pen = pen;
    }

    LetterText waiting() {
        return pen.letter(
                "message.subject",
                pen.paragraph("message.said"),
                pen.action("message.open", "/dossier/messages"),
                pen.paragraph("message.beware"));
    }

    LetterText noted(boolean accepted) {
        return pen.letter(
                "change.subject",
                pen.paragraph(accepted ? "change.accepted" : "change.refused"),
                pen.action("change.open", "/dossier/changement"),
                pen.paragraph("message.beware"));
    }

    LetterText withdrawal(Withdrawal withdrawal) {
        Map<String, String> blanks =
                Map.of(
                        "number", withdrawal.number().value(),
                        "instant", pen.moments().say(withdrawal.at()));
        return pen.letter(
                "withdrawal.subject",
                blanks,
                pen.paragraph("withdrawal.said", blanks),
                pen.paragraph("withdrawal.register"),
                pen.paragraph("withdrawal.fees"),
                pen.action("withdrawal.follow", "/dossier"),
                pen.paragraph("withdrawal.notYou"));
    }

    /** What becomes of a request about one's own data, by the day it is answered by. */
    LetterText about(PrivacyRequest request, String what) {
        Map<String, String> facts =
                Map.of(
                        "number", request.number().toString(),
                        "day", pen.moments().day(request.lastDay()));
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("request." + what + ".said", facts));
        if (what.equals("answered")) {
            said.add(pen.paragraph("request.answered.remedy"));
        }
        said.add(pen.action("request.open", "/compte/acces"));
        return pen.letter("request." + what + ".subject", facts, said);
    }
}
