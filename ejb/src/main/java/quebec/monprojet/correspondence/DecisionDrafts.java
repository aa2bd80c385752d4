package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.decision.DemandEntered;
import quebec.monprojet.decision.NoticeId;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.NoticeReplied;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.PostedLetter;
import quebec.monprojet.decision.PostedReply;
import quebec.monprojet.decision.PostedReplyId;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.ReconsiderationConcluded;
import quebec.monprojet.decision.ReconsiderationId;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.ReplyAwaited;
import quebec.monprojet.decision.ReplyEntered;

/**
 * Mails around notices and decisions. What is intended or decided, and why, stands in the account
 * and in the official letter alone.
 */
@ApplicationScoped
class DecisionDrafts implements Drafting {

    @Inject private Letters letters;
    @Inject private Notices notices;
    @Inject private Reconsiderations reconsiderations;

    void on(@Observes ReplyAwaited awaited) {
        NoticeOfIntention notice = awaited.notice();
        letters.write(LetterKind.REPLY_REMINDER, notice.id().toString(), notice.account());
    }

    /** Where the decision was upheld, the letter of the new decision says so. */
    void on(@Observes ReconsiderationConcluded concluded) {
        Reconsideration now = concluded.reconsideration();
        if (now.ending() == Reconsideration.Ending.REOPENED) {
            letters.write(LetterKind.FILE_REOPENED, now.id().toString(), now.account());
        }
    }

    void on(@Observes NoticeReplied replied) {
        NoticeOfIntention notice = replied.notice();
        letters.write(LetterKind.REPLY_RECEIVED, notice.id().toString(), notice.account());
    }

    /** Whoever did not write it learns so. */
    void on(@Observes ReplyEntered entered) {
        letters.write(
                LetterKind.REPLY_ENTERED,
                entered.reply().id().toString(),
                entered.notice().account());
    }

    void on(@Observes DemandEntered entered) {
        Reconsideration asked = entered.reconsideration();
        letters.write(LetterKind.DEMAND_ENTERED, asked.id().toString(), asked.account());
    }

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(
                LetterKind.REPLY_REMINDER,
                LetterKind.FILE_REOPENED,
                LetterKind.REPLY_RECEIVED,
                LetterKind.REPLY_ENTERED,
                LetterKind.DEMAND_ENTERED);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        return switch (letter.kind()) {
            case REPLY_REMINDER ->
                    NoticeId.parse(letter.subject())
                            .flatMap(notices::of)
                            .filter(
                                    notice ->
                                            notices.standing(notice.number())
                                                    .filter(now -> now.id().equals(notice.id()))
                                                    .isPresent())
                            .filter(notice -> !notice.isReplied())
                            .map(notice -> reminding(notice, pen));
            case FILE_REOPENED ->
                    ReconsiderationId.parse(letter.subject())
                            .flatMap(reconsiderations::of)
                            .map(asked -> reopened(asked, pen));
            case REPLY_RECEIVED ->
                    NoticeId.parse(letter.subject())
                            .flatMap(notices::of)
                            .flatMap(notice -> received(notice, pen));
            case REPLY_ENTERED ->
                    PostedReplyId.parse(letter.subject())
                            .flatMap(notices::letter)
                            .flatMap(
                                    reply ->
                                            notices.of(reply.notice())
                                                    .map(notice -> entered(reply, notice, pen)));
            case DEMAND_ENTERED ->
                    ReconsiderationId.parse(letter.subject())
                            .flatMap(reconsiderations::of)
                            .flatMap(
                                    asked ->
                                            reconsiderations
                                                    .letter(asked.id())
                                                    .map(came -> entered(asked, came, pen)));
            default -> throw new IllegalArgumentException("not about a decision");
        };
    }

    private static LetterText reminding(NoticeOfIntention notice, Pen pen) {
        Map<String, String> blanks =
                Map.of(
                        "day", pen.moments().day(notice.replyUntil()),
                        "number", notice.number().value());
        return pen.letter(
                "decision.reminder.subject",
                blanks,
                pen.paragraph("decision.reminder.said", blanks),
                pen.paragraph("decision.reminder.after"),
                pen.action("decision.reminder.open", "/dossier/avis"));
    }

    /** Empty for one that nobody replied to. */
    static Optional<LetterText> received(NoticeOfIntention notice, Pen pen) {
        return Optional.ofNullable(notice.repliedAt())
                .map(
                        at ->
                                Map.of(
                                        "instant", pen.moments().say(at),
                                        "number", notice.number().value()))
                .map(
                        blanks ->
                                pen.letter(
                                        "decision.replied.subject",
                                        blanks,
                                        pen.paragraph("decision.replied.said", blanks),
                                        pen.paragraph("decision.replied.notYou"),
                                        pen.action("decision.replied.open", "/dossier/avis")));
    }

    private static LetterText reopened(Reconsideration asked, Pen pen) {
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("decision.reopened.said", Map.of("number", asked.number().value())));
        if (pen.isPosted()) {
            said.addAll(pen.reason(asked.answer()));
        }
        said.add(pen.action("decision.reopened.open", "/dossier/reexamen"));
        return pen.letter("decision.reopened.subject", Map.of(), said);
    }

    private static LetterText entered(PostedReply reply, NoticeOfIntention notice, Pen pen) {
        Map<String, String> blanks =
                Map.of(
                        "day", pen.moments().day(reply.letter().postedOn()),
                        "last", pen.moments().day(notice.replyUntil()),
                        "number", notice.number().value());
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("decision.entered.reply.said", blanks));
        said.add(pen.paragraph("decision.entered.reply.more", blanks));
        said.addAll(read(reply.words(), "/dossier/avis", pen));
        return pen.letter("decision.entered.reply.subject", blanks, said);
    }

    private LetterText entered(Reconsideration asked, PostedLetter letter, Pen pen) {
        Map<String, String> blanks =
                Map.of(
                        "day", pen.moments().day(letter.postedOn()),
                        "number", asked.number().value());
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("decision.entered.demand.said", blanks));
        reconsiderations
                .ownUntil(asked)
                .map(last -> Map.of("last", pen.moments().day(last)))
                .map(last -> pen.paragraph("decision.entered.demand.more", last))
                .ifPresent(said::add);
        said.addAll(read(asked.reasons(), "/dossier/reexamen", pen));
        return pen.letter("decision.entered.demand.subject", blanks, said);
    }

    /** What was entered is read in the account, or here by whoever gets it by post. */
    private static List<LetterText.Block> read(String words, String page, Pen pen) {
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("decision.entered.not-yours"));
        said.addAll(pen.reason(words));
        said.add(pen.action("decision.entered.open", page));
        return said;
    }
}
