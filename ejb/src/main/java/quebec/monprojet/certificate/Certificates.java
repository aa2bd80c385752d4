package quebec.monprojet.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/**
 * What officers do with certificates: issue and, two of them, cancel. Whoever acts on one has the
 * family's row first, and is told when it is not any more what they looked at.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class Certificates {

    @Inject private HeldFamilies families;
    @Inject private TermsInForce terms;
    @Inject private Optional<Letterhead> letterhead;
    @Inject private Proofs proofs;
    @Inject private Decisions decisions;
    @Inject private Clock clock;
    @Inject private Event<CertificateIssued> issued;
    @Inject private Event<CertificateReplaced> replaced;
    @Inject private Event<CertificateCancelled> cancelled;

    /**
     * Gives it a number and this officer's name, and ends the version that it replaces. What one
     * officer typed another issues, and what one selected alone: a certificate is as good as its
     * bearer's name.
     *
     * @param drawnAt of the draft as this officer saw it
     */
    public Acting issue(StaffId by, CertificateCode code, Instant drawnAt) {
        return families.act(
                code,
                (rows, series, draft) -> {
                    if (!draft.drawnAt().equals(drawnAt)) {
                        return new Acting.Overtaken();
                    }
                    Versions versions = versions(rows, draft);
                    LocalDate today = Montreal.day(now());
                    Optional<Acting> refused =
                            versions.issuing(by, selection(draft))
                                    .or(() -> terms.objection(today, versions))
                                    .or(() -> proofs.of(draft).objection(by))
                                    .or(() -> OnPaper.refused(draft.facts(), letterhead));
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    LocalDate until = terms.expiry(today, versions);
                    end(by, rows, draft, versions.replaced().orElse(null));
                    rows.redraw(draft.under(letterhead.orElseThrow()));
                    rows.issue(draft, issue(by, series, until));
                    Certificate done = rows.of(code).orElseThrow();
                    issued.fire(new CertificateIssued(done));
                    families.record(by, "certificate.issued", done);
                    return new Acting.Done(done);
                });
    }

    /**
     * Writes why it may be issued although something of its person is not established; somebody
     * else issues it, if they think so too.
     *
     * @param drawnAt of the draft as this officer saw it
     */
    public Acting vouch(StaffId by, CertificateCode code, Instant drawnAt, String reason) {
        return families.act(
                code,
                (rows, series, draft) -> {
                    Proof proof = proofs.of(draft);
                    if (!draft.isDraft()
                            || !draft.drawnAt().equals(drawnAt)
                            || proof.lacking().isEmpty()) {
                        return new Acting.Overtaken();
                    }
                    proofs.vouch(code, new Vouching(proof.lacking(), reason, by, now()));
                    families.record(
                            by,
                            "certificate.vouched",
                            draft,
                            Map.of("lacking", String.join(" ", new TreeSet<>(proof.lacking()))));
                    return new Acting.Done(draft);
                });
    }

    private @Nullable Decision selection(Certificate draft) {
        return decisions.of(draft.origin().decision()).orElse(null);
    }

    /** The version whose place it takes holds no more; one that was cancelled did not before. */
    private void end(
            StaffId by, CertificateRows rows, Certificate draft, @Nullable Certificate before)
            throws SQLException {
        if (before == null || !before.isValid()) {
            return;
        }
        boolean wrong = draft.origin().cause() == Cause.CORRECTION;
        rows.end(before.code(), end(wrong ? Ending.CORRECTED : Ending.REPLACED, by));
        Certificate ended = rows.of(before.code()).orElseThrow();
        replaced.fire(new CertificateReplaced(ended, draft.code()));
    }

    private Certificate.Issue issue(StaffId by, SeriesRows series, LocalDate until)
            throws SQLException {
        return new Certificate.Issue(series.nextCertificate(), now(), by, series.codeOf(by), until);
    }

    /** Asks somebody else to cancel it; until then it holds. */
    public Acting askCancelling(StaffId by, CertificateCode code, String reason) {
        return families.act(
                code,
                (rows, series, valid) -> {
                    Optional<Acting> refused = versions(rows, valid).askingToCancel();
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    rows.cancelling(code, new Certificate.Asked(by, now(), reason));
                    families.record(by, "certificate.cancelling-asked", valid);
                    return new Acting.Done(rows.of(code).orElseThrow());
                });
    }

    /** It is not cancelled after all. */
    public Acting keep(StaffId by, CertificateCode code) {
        return families.act(
                code,
                (rows, series, valid) -> {
                    Optional<Acting> refused = versions(rows, valid).keeping();
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    rows.cancelling(code, null);
                    families.record(by, "certificate.kept", valid);
                    return new Acting.Done(rows.of(code).orElseThrow());
                });
    }

    /** Cancels it, as somebody else has asked. */
    @RolesAllowed("supervisor")
    public Acting cancel(StaffId by, CertificateCode code) {
        return families.act(
                code,
                (rows, series, valid) -> {
                    Optional<Acting> refused = versions(rows, valid).cancelling(by);
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    if (letterhead.isEmpty()) {
                        return new Acting.WithoutLetterhead();
                    }
                    rows.end(code, end(Ending.CANCELLED, by));
                    Certificate done = rows.of(code).orElseThrow();
                    cancelled.fire(new CertificateCancelled(done));
                    families.record(by, "certificate.cancelled", done);
                    return new Acting.Done(done);
                });
    }

    private static Versions versions(CertificateRows rows, Certificate here) throws SQLException {
        return new Versions(here, rows.about(here.application()));
    }

    private Certificate.End end(Ending how, StaffId by) {
        return new Certificate.End(how, now(), by);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
