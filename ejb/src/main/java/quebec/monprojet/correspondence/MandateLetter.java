package quebec.monprojet.correspondence;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import quebec.monprojet.mandate.HeldMandate;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.MandateLetters;
import quebec.monprojet.time.Montreal;

/** What is said to delegates and to those who gave them a mandate. */
final class MandateLetter {

    private final Words words;
    private final Moments moments;
    private final URI portal;

    MandateLetter(Words words, URI portal) {
        this.words = words;
        this.moments = new Moments(words.language());
        this.portal = portal;
    }

    LetterText offer(MandateLetters.Offer offer) {
        Mandate mandate = offer.offered().mandate();
        Map<String, String> person = Map.of("person", offer.offered().person());
        return new LetterText(
                words.language(),
                words.say("mandate.offer.subject"),
                List.of(
                        paragraph("mandate.offer.why", person),
                        paragraph("mandate.offer.power." + power(mandate), Map.of()),
                        paragraph("mandate.offer.until", Map.of("day", lastDay(mandate))),
                        paragraph(
                                "mandate.offer.account",
                                Map.of("address", Objects.requireNonNull(mandate.address()))),
                        action("mandate.offer.action", offer.path()),
                        paragraph(
                                "expires", Map.of("instant", moments.say(mandate.answerBefore()))),
                        paragraph("mandate.offer.notYou", Map.of())));
    }

    LetterText accepted(Mandate mandate) {
        Map<String, String> name = Map.of("name", mandate.name());
        return new LetterText(
                words.language(),
                words.say("mandate.accepted.subject", name),
                List.of(
                        paragraph("mandate.accepted.said", name),
                        paragraph("mandate.accepted.power." + power(mandate), Map.of()),
                        paragraph("mandate.accepted.until", Map.of("day", lastDay(mandate))),
                        action("mandate.follow", "/mandats"),
                        paragraph("mandate.revoke", Map.of())));
    }

    LetterText revoked(HeldMandate held) {
        Map<String, String> person = Map.of("person", held.person());
        return new LetterText(
                words.language(),
                words.say("mandate.revoked.subject"),
                List.of(
                        paragraph("mandate.revoked.said", person),
                        action("mandate.mine", "/mandats")));
    }

    /**
     * To the applicant: how it ended, and that they have to fetch their button when they have to.
     */
    LetterText ended(MandateLetters.Over over) {
        Map<String, String> name = Map.of("name", over.mandate().name());
        String how = over.mandate().state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<LetterText.Block> blocks = new ArrayList<>();
        blocks.add(paragraph("mandate.ended." + how, name));
        if (over.buttonVoid()) {
            blocks.add(paragraph("mandate.ended.button", name));
            blocks.add(action("mandate.ended.fetch", "/dossier/"));
        } else {
            blocks.add(action("mandate.mine", "/mandats"));
        }
        return new LetterText(words.language(), words.say("mandate.ended.subject", name), blocks);
    }

    LetterText used(MandateLetters.Deed deed) {
        String act = deed.act().act();
        String key = "mandate.used." + act.substring(act.indexOf('.') + 1);
        Map<String, String> blanks =
                Map.of(
                        "name", deed.mandate().name(),
                        "instant", moments.say(deed.act().at()),
                        "period", Objects.requireNonNullElse(deed.act().about(), ""));
        return new LetterText(
                words.language(),
                words.say(key + ".subject", blanks),
                List.of(
                        paragraph(key + ".said", blanks),
                        paragraph(key + ".next", Map.of()),
                        action("mandate.follow", "/mandats"),
                        paragraph("mandate.revoke", Map.of())));
    }

    private static String power(Mandate mandate) {
        return mandate.power().name().toLowerCase(Locale.ROOT);
    }

    private String lastDay(Mandate mandate) {
        Instant then = mandate.lastDay().atTime(12, 0).atZone(Montreal.ZONE).toInstant();
        return moments.day(then);
    }

    private LetterText.Paragraph paragraph(String key, Map<String, String> blanks) {
        return new LetterText.Paragraph(words.say(key, blanks));
    }

    private LetterText.Action action(String key, String path) {
        return new LetterText.Action(words.say(key), portal.resolve(path).toString());
    }
}
