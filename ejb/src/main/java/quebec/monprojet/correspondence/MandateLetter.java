package quebec.monprojet.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import quebec.monprojet.mandate.HeldMandate;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.MandateLetters;
import quebec.monprojet.mandate.Power;

/** What is said to delegates and to those who gave them a mandate. */
final class MandateLetter {

    private final Pen pen;

    MandateLetter(Pen pen) {
        this.pen = pen;
    }

    LetterText offer(MandateLetters.Offer offer) {
        Mandate mandate = offer.offered().mandate();
        Map<String, String> person = Map.of("person", offer.offered().person());
        return pen.letter(
                "mandate.offer.subject",
                pen.paragraph("mandate.offer.why", person),
                pen.paragraph("mandate.offer.power." + power(offer.offered())),
                pen.paragraph("mandate.offer.until", Map.of("day", lastDay(mandate))),
                pen.paragraph(
                        "mandate.offer.account",
                        Map.of("address", Objects.requireNonNull(mandate.address()))),
                pen.action("mandate.offer.action", offer.path()),
                pen.paragraph(
                        "expires", Map.of("instant", pen.moments().say(mandate.answerBefore()))),
                pen.paragraph("mandate.offer.notYou"));
    }

    LetterText accepted(HeldMandate held) {
        Mandate mandate = held.mandate();
        Map<String, String> name = Map.of("name", mandate.name());
        return pen.letter(
                "mandate.accepted.subject",
                name,
                pen.paragraph("mandate.accepted.said", name),
                pen.paragraph("mandate.accepted.power." + power(held)),
                pen.paragraph("mandate.accepted.until", Map.of("day", lastDay(mandate))),
                pen.action("mandate.follow", "/mandats"),
                pen.paragraph("mandate.revoke"));
    }

    LetterText revoked(HeldMandate held) {
        Map<String, String> person = Map.of("person", held.person());
        return pen.letter(
                "mandate.revoked.subject",
                pen.paragraph("mandate.revoked.said", person),
                pen.action("mandate.mine", "/mandats"));
    }

    /**
     * To the applicant: how it ended, and that they have to fetch their button when they have to.
     */
    LetterText ended(MandateLetters.Over over) {
        Map<String, String> name = Map.of("name", over.mandate().name());
        String how = over.mandate().state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<LetterText.Block> blocks = new ArrayList<>();
        blocks.add(pen.paragraph("mandate.ended." + how, name));
        if (over.buttonVoid()) {
            blocks.add(pen.paragraph("mandate.ended.button", name));
            blocks.add(pen.action("mandate.ended.fetch", "/dossier/"));
        } else {
            blocks.add(pen.action("mandate.mine", "/mandats"));
        }
        return pen.letter("mandate.ended.subject", name, blocks);
    }

    LetterText used(MandateLetters.Deed deed) {
        String act = deed.act().act();
        String key = "mandate.used." + act.substring(act.indexOf('.') + 1);
        Map<String, String> blanks =
                Map.of(
                        "name", deed.mandate().name(),
                        "instant", pen.moments().say(deed.act().at()),
                        "period", Objects.requireNonNullElse(deed.act().about(), ""));
        return pen.letter(
                key + ".subject",
                blanks,
                pen.paragraph(key + ".said", blanks),
                pen.paragraph(key + ".next"),
                pen.action("mandate.follow", "/mandats"),
                pen.paragraph("mandate.revoke"));
    }

    /** What is left of it once there is nothing to fill in or to file any more. */
    private static String power(HeldMandate held) {
        Power power = held.mandate().power();
        return held.received() && power != Power.READ
                ? "received"
                : power.name().toLowerCase(Locale.ROOT);
    }

    private String lastDay(Mandate mandate) {
        return pen.moments().day(mandate.lastDay());
    }
}
