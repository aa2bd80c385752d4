package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccessGiven;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.LinkIssued;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.assisted.PaperAnswered;
import quebec.monprojet.assisted.PaperMoved;
import quebec.monprojet.assisted.PaperSealed;
import quebec.monprojet.assisted.PaperUnsealed;
import quebec.monprojet.dossier.ContestationConcluded;
import quebec.monprojet.evidence.DocumentFoundWanting;
import quebec.monprojet.evidence.DocumentsAsked;
import quebec.monprojet.evidence.DocumentsAwaited;
import quebec.monprojet.evidence.DocumentsEnded;
import quebec.monprojet.exchange.ChangeNoted;
import quebec.monprojet.exchange.MessageReceived;
import quebec.monprojet.fees.ApplicationWithdrawn;
import quebec.monprojet.fees.FeesExpired;
import quebec.monprojet.fees.FeesInvited;
import quebec.monprojet.fees.FeesPaid;
import quebec.monprojet.fees.RefundDue;
import quebec.monprojet.letterbook.LetterIssued;
import quebec.monprojet.mandate.MandateAccepted;
import quebec.monprojet.mandate.MandateEnded;
import quebec.monprojet.mandate.MandateOffered;
import quebec.monprojet.mandate.MandateRevoked;
import quebec.monprojet.mandate.MandateUsed;
import quebec.monprojet.opening.IntakeSuspended;
import quebec.monprojet.opening.NoticePublished;
import quebec.monprojet.privacy.RequestAnswered;
import quebec.monprojet.privacy.RequestMade;
import quebec.monprojet.privacy.RequestProlonged;
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

    /** Members of the staff have no account: letters to them stand under their own identifier. */
    void on(@Observes AccessGiven given) {
        String access = given.access().toString();
        StaffId invited = given.invited();
        if (invited != null) {
            letters.write(LetterKind.STAFF_INVITED, access, new AccountId(invited.value()));
        }
        given.told()
                .forEach(
                        each ->
                                letters.write(
                                        LetterKind.STAFF_ACCESS,
                                        access,
                                        new AccountId(each.value())));
    }

    void on(@Observes PaperSealed sealed) {
        letters.write(LetterKind.PAPER_SEALED, sealed.digest().hex(), sealed.account());
    }

    void on(@Observes PaperUnsealed unsealed) {
        letters.write(LetterKind.PAPER_UNSEALED, unsealed.digest().hex(), unsealed.account());
    }

    void on(@Observes PaperMoved moved) {
        letters.write(LetterKind.PAPER_MOVED, moved.former().toString(), moved.account());
    }

    void on(@Observes PaperAnswered answered) {
        letters.write(LetterKind.PAPER_ANSWERED, answered.period().value(), answered.account());
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

    void on(@Observes ApplicationWithdrawn withdrawn) {
        letters.write(LetterKind.CASE_WITHDRAWN, withdrawn.number().value(), withdrawn.account());
    }

    void on(@Observes MessageReceived received) {
        letters.write(
                LetterKind.MESSAGE_WAITING, received.message().toString(), received.account());
    }

    void on(@Observes ChangeNoted noted) {
        letters.write(LetterKind.CHANGE_NOTED, noted.change().toString(), noted.account());
    }

    void on(@Observes RequestMade made) {
        letters.write(LetterKind.REQUEST_RECEIVED, made.number().toString(), made.account());
    }

    void on(@Observes RequestProlonged prolonged) {
        letters.write(
                LetterKind.REQUEST_PROLONGED, prolonged.number().toString(), prolonged.account());
    }

    void on(@Observes RequestAnswered answered) {
        letters.write(
                LetterKind.REQUEST_ANSWERED, answered.number().toString(), answered.account());
    }

    void on(@Observes RefundDue due) {
        letters.write(LetterKind.MONEY_BACK, due.refund().toString(), due.account());
    }

    void on(@Observes MandateOffered offered) {
        letters.write(
                LetterKind.MANDATE_OFFERED, offered.mandate().toString(), offered.applicant());
    }

    void on(@Observes MandateAccepted accepted) {
        letters.write(
                LetterKind.MANDATE_ACCEPTED, accepted.mandate().toString(), accepted.applicant());
    }

    void on(@Observes MandateRevoked revoked) {
        letters.write(LetterKind.MANDATE_REVOKED, revoked.mandate().toString(), revoked.delegate());
    }

    void on(@Observes MandateEnded ended) {
        letters.write(LetterKind.MANDATE_ENDED, ended.mandate().toString(), ended.applicant());
    }

    void on(@Observes MandateUsed used) {
        letters.write(LetterKind.MANDATE_USED, Long.toString(used.act()), used.applicant());
    }

    void on(@Observes DocumentsAsked asked) {
        letters.write(LetterKind.DOCUMENTS_ASKED, asked.request().toString(), asked.account());
    }

    void on(@Observes DocumentsAwaited awaited) {
        letters.write(
                LetterKind.DOCUMENTS_REMINDER, awaited.request().toString(), awaited.account());
    }

    void on(@Observes DocumentsEnded ended) {
        letters.write(LetterKind.DOCUMENTS_ENDED, ended.request().toString(), ended.account());
    }

    void on(@Observes DocumentFoundWanting found) {
        letters.write(LetterKind.DOCUMENT_WANTING, found.verdict().toString(), found.account());
    }

    void on(@Observes LetterIssued issued) {
        String letter = issued.letter().toString();
        if (issued.ofMany()) {
            letters.writeAmongMany(LetterKind.OFFICIAL_LETTER, letter, issued.account());
        } else {
            letters.write(LetterKind.OFFICIAL_LETTER, letter, issued.account());
        }
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
