package quebec.monprojet.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.Message;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.exchange.Withdrawal;
import quebec.monprojet.privacy.Answered;
import quebec.monprojet.privacy.PrivacyRequest;

/**
 * What a person is told of what they and the office wrote to each other. A mail says that there is
 * something to read, never what: it is read in the account. Whoever has none reads it in the letter
 * that is posted to them.
 */
final class ExchangeLetter {

    private final Pen pen;

    ExchangeLetter(Pen pen) {
        this.pen = pen;
    }

    LetterText waiting(Message message) {
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("message.said"));
        if (pen.isPosted()) {
            said.add(pen.paragraph("message.words", Map.of("words", message.words())));
        }
        said.add(pen.action("message.open", "/dossier/messages"));
        said.add(pen.paragraph("message.beware"));
        return pen.letter("message.subject", Map.of(), said);
    }

    LetterText noted(Change change) {
        List<LetterText.Block> said = new ArrayList<>();
        said.add(
                pen.paragraph(
                        change.isAccepted() ? "change.accepted" : "change.refused",
                        Map.of("number", change.number().value())));
        Noted noted = change.noted();
        if (noted != null) {
            said.addAll(pen.reason(noted.reason()));
        }
        said.add(pen.action("change.open", "/dossier/changement"));
        said.add(pen.paragraph("message.beware"));
        return pen.letter("change.noted.subject", Map.of(), said);
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
        if (what.equals("prolonged")) {
            said.addAll(pen.reason(request.prolongedWhy()));
        }
        if (what.equals("answered")) {
            said.addAll(answer(request.answered()));
            said.add(pen.paragraph("request.answered.remedy"));
        }
        said.add(pen.action("request.open", "/compte/acces"));
        return pen.letter("request." + what + ".subject", facts, said);
    }

    private List<LetterText.Block> answer(@Nullable Answered answered) {
        if (answered == null || !pen.isPosted()) {
            return List.of();
        }
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("request.outcome." + answered.outcome()));
        said.addAll(pen.reason(answered.reason()));
        return said;
    }
}
