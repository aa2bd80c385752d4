package quebec.monprojet.correspondence;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quebec.monprojet.opening.PeriodKind;

/** What everybody with a dossier is told of an opening and of its suspension. */
final class OpeningLetter {

    private OpeningLetter() {}

    static LetterText of(PublishedNotice notice, Words words, URI portal) {
        Moments moments = new Moments(words.language());
        String opens = moments.say(notice.opensAt());
        List<LetterText.Block> said = new ArrayList<>();
        String reason = notice.reason();
        if (reason == null) {
            said.add(paragraph(words.say("notice.opens", Map.of("instant", opens))));
        } else {
            said.add(
                    paragraph(
                            words.say(
                                    again(notice) + ".said",
                                    Map.of("period", notice.period(), "instant", opens))));
            said.add(paragraph(words.say("notice.reason", Map.of("reason", reason))));
        }
        said.add(new LetterText.Facts(facts(notice, words, moments)));
        said.add(paragraph(words.say("notice.prepare")));
        said.add(action(words.say("notice.dossier"), portal, "/dossier"));
        said.add(paragraph(words.say("notice.held")));
        said.add(paragraph(words.say("notice.status")));
        said.add(action(words.say("notice.public"), portal, "/etat"));
        return new LetterText(
                words.language(),
                words.say(
                        reason == null ? "notice.subject" : again(notice) + ".subject",
                        Map.of("period", notice.period(), "day", moments.day(notice.opensAt()))),
                said);
    }

    static LetterText of(PublishedSuspension suspension, Words words, URI portal) {
        String streams = "suspension." + suspension.kind();
        String since = new Moments(words.language()).say(suspension.at());
        return new LetterText(
                words.language(),
                words.say(streams + ".subject", Map.of("period", suspension.period())),
                List.of(
                        paragraph(
                                words.say(
                                        streams + ".said",
                                        Map.of("period", suspension.period(), "instant", since))),
                        paragraph(
                                words.say(
                                        "suspension.reason",
                                        Map.of("reason", suspension.reason()))),
                        paragraph(words.say("suspension.kept")),
                        paragraph(words.say("suspension.next")),
                        paragraph(words.say("notice.status")),
                        action(words.say("notice.public"), portal, "/etat")));
    }

    /** Whose intake is announced again: where no maximum holds, it is the exempt streams'. */
    private static String again(PublishedNotice notice) {
        return "notice.again." + (notice.cap() == null ? PeriodKind.EXEMPT : PeriodKind.CAPPED);
    }

    private static List<LetterText.Fact> facts(
            PublishedNotice notice, Words words, Moments moments) {
        List<LetterText.Fact> facts = new ArrayList<>();
        facts.add(new LetterText.Fact(words.say("fact.period"), notice.period()));
        facts.add(new LetterText.Fact(words.say("fact.opensAt"), moments.say(notice.opensAt())));
        if (notice.closesAt() != null) {
            facts.add(
                    new LetterText.Fact(
                            words.say("fact.closesAt"), moments.say(notice.closesAt())));
        }
        if (notice.cap() != null) {
            facts.add(new LetterText.Fact(words.say("fact.places"), moments.count(notice.cap())));
        }
        facts.add(new LetterText.Fact(words.say("fact.order"), words.say("fact.firstCome")));
        facts.add(new LetterText.Fact(words.say("fact.decision"), notice.decision()));
        return facts;
    }

    private static LetterText.Paragraph paragraph(String text) {
        return new LetterText.Paragraph(text);
    }

    private static LetterText.Action action(String label, URI portal, String path) {
        return new LetterText.Action(label, portal.resolve(path).toString());
    }
}
