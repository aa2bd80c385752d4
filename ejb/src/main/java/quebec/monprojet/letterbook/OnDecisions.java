package quebec.monprojet.letterbook;

import static quebec.monprojet.certificate.Cause.DECISION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateCancelled;
import quebec.monprojet.certificate.CertificateIssued;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.DecisionTaken;
import quebec.monprojet.decision.NoticeGiven;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.ReconsiderationConcluded;
import quebec.monprojet.fees.ApplicationCancelled;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.Issued.Failure;
import quebec.monprojet.selection.CaseMoved;
import quebec.monprojet.selection.Move;
import quebec.monprojet.time.Montreal;

/** What happens to an application makes its letter, in the same transaction. */
@ApplicationScoped
class OnDecisions {

    private static final Set<Failure> UNTOLD =
            EnumSet.of(Failure.NO_TEMPLATE, Failure.NO_LETTERHEAD);

    private final Issuing issuing;
    private final DecidedFacts facts;
    private final CertifiedFacts papers;
    private final CancelledFacts cancelling;

    @Inject
    OnDecisions(
            Issuing issuing, DecidedFacts facts, CertifiedFacts papers, CancelledFacts cancelling) {
        this.issuing = issuing;
        this.facts = facts;
        this.papers = papers;
        this.cancelling = cancelling;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    OnDecisions() {
        this(null, null, null, null);
    }

    void on(@Observes NoticeGiven given) {
        issue(
                Cause.of(given.notice().id()),
                OfficialKind.NOTICE_OF_INTENTION,
                given.notice().number(),
                facts.of(given.notice()));
    }

    void on(@Observes DecisionTaken taken) {
        Decision decision = taken.decision();
        OfficialKind kind =
                decision.reconsiders() != null
                        ? OfficialKind.RECONSIDERATION_CONCLUDED
                        : switch (decision.outcome()) {
                            case SELECTED -> OfficialKind.SELECTED;
                            case REFUSED -> OfficialKind.REFUSED;
                            case REJECTED -> OfficialKind.REJECTED;
                        };
        issue(Cause.of(decision.id()), kind, decision.number(), facts.of(decision));
    }

    void on(@Observes CaseMoved moved) {
        if (moved.move().move() == Move.ASK_AGAIN) {
            // a demand is taken in time even where no letter can say so
            issuing.issue(
                    Cause.of(moved.number(), moved.move().version()),
                    OfficialKind.RECONSIDERATION_RECEIVED,
                    moved.number(),
                    Particulars.NONE);
        }
    }

    /** Where the decision was upheld, the letter of the new decision says so. */
    void on(@Observes ReconsiderationConcluded concluded) {
        Reconsideration now = concluded.reconsideration();
        if (now.ending() == Reconsideration.Ending.REOPENED) {
            issue(
                    Cause.of(now.id()),
                    OfficialKind.RECONSIDERATION_CONCLUDED,
                    now.number(),
                    DecidedFacts.ofAReopening(now));
        }
    }

    void on(@Observes ApplicationCancelled cancelled) {
        cancelling
                .of(cancelled.number())
                .ifPresent(
                        told ->
                                issue(
                                        Cause.cancellation(cancelled.number()),
                                        OfficialKind.CANCELLED,
                                        cancelled.number(),
                                        told));
    }

    void on(@Observes CertificateIssued issued) {
        Certificate certificate = issued.certificate();
        Certificate before = papers.overtaken(certificate).orElse(null);
        if (before == null) {
            issue(
                    cause(certificate),
                    OfficialKind.CERTIFICATE_SENT,
                    certificate.application(),
                    Particulars.NONE);
        } else {
            issue(
                    cause(certificate),
                    OfficialKind.CERTIFICATE_REPLACED,
                    certificate.application(),
                    papers.of(certificate, before));
        }
    }

    private static Cause cause(Certificate issued) {
        return issued.origin().cause() == DECISION
                ? Cause.certificates(
                        issued.application(), Montreal.day(issued.issued().orElseThrow().at()))
                : Cause.issued(issued.code());
    }

    void on(@Observes CertificateCancelled cancelled) {
        Certificate certificate = cancelled.certificate();
        issue(
                Cause.cancelled(certificate.code()),
                OfficialKind.CERTIFICATE_CANCELLED,
                certificate.application(),
                papers.of(certificate));
    }

    /**
     * Whoever closed their account is told nothing any more. Without a template or a name to sign
     * with nobody can be told: then nothing is decided either.
     */
    private void issue(
            Cause cause, OfficialKind kind, ApplicationNumber number, Particulars particulars) {
        Issued issued = issuing.issue(cause, kind, number, particulars);
        if (issued instanceof Issued.NotWritten not && UNTOLD.contains(not.why())) {
            throw new IllegalStateException("No letter of " + kind + ": " + not.why());
        }
    }
}
