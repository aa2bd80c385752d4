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
import quebec.monprojet.decision.NoticeId;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.ReconsiderationConcluded;
import quebec.monprojet.decision.ReconsiderationId;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.ReplyAwaited;

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

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(LetterKind.REPLY_REMINDER, LetterKind.FILE_REOPENED);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        return switch (letter.kind()) {
            case REPLY_REMINDER ->
                    NoticeId.parse(letter.subject())
                            .flatMap(notices::of)
                            .filter(notice -> notices.standing(notice.number()).isPresent())
                            .filter(notice -> notice.repliedAt() == null)
                            .map(notice -> reminding(notice, pen));
            case FILE_REOPENED ->
                    ReconsiderationId.parse(letter.subject())
                            .flatMap(reconsiderations::of)
                            .map(asked -> reopened(asked, pen));
            default -> throw new IllegalArgumentException("not about a decision");
        };
    }

    private static LetterText reminding(NoticeOfIntention notice, Pen pen) {
        Map<String, String> blanks = Map.of("day", pen.moments().day(notice.replyUntil()));
        return pen.letter(
                "decision.reminder.subject",
                blanks,
                pen.paragraph("decision.reminder.said", blanks),
                pen.paragraph("decision.reminder.after"),
                pen.action("decision.reminder.open", "/dossier/avis"));
    }

    private static LetterText reopened(Reconsideration asked, Pen pen) {
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("decision.reopened.said"));
        if (pen.isPosted()) {
            said.addAll(pen.reason(asked.answer()));
        }
        said.add(pen.action("decision.reopened.open", "/dossier/reexamen"));
        return pen.letter("decision.reopened.subject", Map.of(), said);
    }
}
