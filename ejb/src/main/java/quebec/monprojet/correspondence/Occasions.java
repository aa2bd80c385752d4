package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import quebec.monprojet.account.LinkIssued;
import quebec.monprojet.account.Links;
import quebec.monprojet.dossier.ContestationConcluded;
import quebec.monprojet.evidence.DocumentsAsked;
import quebec.monprojet.evidence.DocumentsAwaited;
import quebec.monprojet.fees.ApplicationCancelled;
import quebec.monprojet.fees.FeesExpired;
import quebec.monprojet.fees.FeesInvited;
import quebec.monprojet.fees.FeesPaid;
import quebec.monprojet.fees.RefundDue;
import quebec.monprojet.opening.IntakeSuspended;
import quebec.monprojet.opening.NoticePublished;
import quebec.monprojet.retention.DraftWarned;
import quebec.monprojet.retention.DraftWarning;

/** What makes the portal write to people; each letter is owed in the transaction of its reason. */
@ApplicationScoped
class Occasions {

    private final Letters letters;
    private final Links links;
    private final OpeningFacts openings;

    @Inject
    Occasions(Letters letters, Links links, OpeningFacts openings) {
        this.letters = letters;
        this.links = links;
        this.openings = openings;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Occasions() {
        this(null, null, null);
    }

    void on(@Observes LinkIssued issued) {
        links.mailable(issued.linkId())
                .ifPresent(
                        link ->
                                letters.write(
                                        LetterKind.of(link.purpose()),
                                        issued.linkId().toString(),
                                        link.to().id()));
    }

    void on(@Observes ContestationConcluded concluded) {
        letters.write(
                LetterKind.CONTEST_CONCLUDED,
                concluded.contestation().toString(),
                concluded.account());
    }

    void on(@Observes FeesInvited invited) {
        letters.write(LetterKind.FEES_INVITED, invited.number().value(), invited.account());
    }

    void on(@Observes FeesPaid paid) {
        letters.write(LetterKind.FEES_PAID, paid.number().value(), paid.account());
    }

    void on(@Observes FeesExpired expired) {
        letters.write(LetterKind.FEES_EXPIRED, expired.number().value(), expired.account());
    }

    void on(@Observes ApplicationCancelled cancelled) {
        letters.write(LetterKind.CASE_CANCELLED, cancelled.number().value(), cancelled.account());
    }

    void on(@Observes RefundDue due) {
        letters.write(LetterKind.MONEY_BACK, due.refund().toString(), due.account());
    }

    void on(@Observes DocumentsAsked asked) {
        letters.write(LetterKind.DOCUMENTS_ASKED, asked.request().toString(), asked.account());
    }

    void on(@Observes DocumentsAwaited awaited) {
        letters.write(
                LetterKind.DOCUMENTS_REMINDER, awaited.request().toString(), awaited.account());
    }

    void on(@Observes DraftWarned warned) {
        letters.write(
                warned.warning() == DraftWarning.LAST
                        ? LetterKind.DRAFT_LAST_WARNING
                        : LetterKind.DRAFT_FIRST_WARNING,
                warned.draft().toString(),
                warned.account());
    }

    void on(@Observes NoticePublished published) {
        letters.writeToEverybody(LetterKind.OPENING_NOTICE, Long.toString(published.noticeId()));
    }

    void on(@Observes IntakeSuspended suspended) {
        letters.writeToEverybody(
                LetterKind.SUSPENSION,
                Long.toString(openings.latestSuspension(suspended.period())));
    }
}
