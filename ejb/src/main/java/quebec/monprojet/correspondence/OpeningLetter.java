package quebec.monprojet.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quebec.monprojet.opening.PeriodKind;

/** What everybody with a dossier is told of an opening and of its suspension. */
final class OpeningLetter {

    private OpeningLetter() {}

    static LetterText of(PublishedNotice notice, Pen pen) {
        Moments moments = pen.moments();
        String opens = moments.say(notice.opensAt());
        List<LetterText.Block> said = new ArrayList<>();
        String reason = notice.reason();
        if (reason == null) {
            said.add(pen.paragraph("notice.opens", Map.of("instant", opens)));
        } else {
            said.add(
                    pen.paragraph(
                            again(notice) + ".said",
                            Map.of("period", notice.period(), "instant", opens)));
            said.add(pen.paragraph("notice.reason", Map.of("reason", reason)));
        }
        said.add(new LetterText.Facts(facts(notice, pen)));
        said.add(pen.paragraph("notice.prepare"));
        said.add(pen.action("notice.dossier", "/dossier"));
        said.add(pen.paragraph("notice.held"));
        said.add(pen.paragraph("notice.status"));
        said.add(pen.action("notice.public", "/etat"));
        return pen.letter(
                reason == null ? "notice.subject" : again(notice) + ".subject",
                Map.of("period", notice.period(), "day", moments.day(notice.opensAt())),
                said);
    }

    static LetterText of(PublishedSuspension suspension, Pen pen) {
        String streams = "suspension." + suspension.kind();
        String since = pen.moments().say(suspension.at());
        Map<String, String> blanks = Map.of("period", suspension.period(), "instant", since);
        return pen.letter(
                streams + ".subject",
                blanks,
                pen.paragraph(streams + ".said", blanks),
                pen.paragraph("suspension.reason", Map.of("reason", suspension.reason())),
                pen.paragraph("suspension.kept"),
                pen.paragraph("suspension.next"),
                pen.paragraph("notice.status"),
                pen.action("notice.public", "/etat"));
    }

    /** Whose intake is announced again: where no maximum holds, it is the exempt streams'. */
    private static String again(PublishedNotice notice) {
        return "notice.again." + (notice.cap() == null ? PeriodKind.EXEMPT : PeriodKind.CAPPED);
    }

    private static List<LetterText.Fact> facts(PublishedNotice notice, Pen pen) {
        Moments moments = pen.moments();
        List<LetterText.Fact> facts = new ArrayList<>();
        facts.add(pen.fact("fact.period", notice.period()));
        facts.add(pen.fact("fact.opensAt", moments.say(notice.opensAt())));
        if (notice.closesAt() != null) {
            facts.add(pen.fact("fact.closesAt", moments.say(notice.closesAt())));
        }
        if (notice.cap() != null) {
            facts.add(pen.fact("fact.places", moments.count(notice.cap())));
        }
        facts.add(pen.fact("fact.order", pen.words().say("fact.firstCome")));
        facts.add(pen.fact("fact.decision", notice.decision()));
        return facts;
    }
}
