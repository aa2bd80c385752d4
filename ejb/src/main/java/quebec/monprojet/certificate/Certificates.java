package quebec.monprojet.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
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
    @Inject private Clock clock;
    @Inject private Event<CertificateIssued> issued;
    @Inject private Event<CertificateReplaced> replaced;
    @Inject private Event<CertificateCancelled> cancelled;

    /**
     * Gives it a number and this officer's name, and ends the version that it replaces. What one
     * officer typed another issues: a certificate is as good as its bearer's name.
     *
     * @param drawnAt of the draft as this officer saw it
     */
    public Acting issue(StaffId by, CertificateCode code, Instant drawnAt) {
        Letterhead head = Letterhead.ofThisInstallation().orElse(null);
        return families.act(
                code,
                (rows, series, draft) -> {
                    if (!draft.isDraft() || !draft.drawnAt().equals(drawnAt)) {
                        return new Acting.Overtaken();
                    }
                    if (draft.isTypedBy(by)) {
                        return new Acting.OwnWords();
                    }
                    Optional<Acting> refused = OnPaper.refused(draft.facts(), head);
                    if (head == null || refused.isPresent()) {
                        return refused.orElseThrow();
                    }
                    List<Certificate> family = rows.about(draft.application());
                    Certificate before = draft.replaced(family).orElse(null);
                    if (before != null && !draft.mayFollow(before)) {
                        return new Acting.Overtaken();
                    }
                    if (before != null && before.isValid() && before.cancelling() != null) {
                        return new Acting.CancellingAsked();
                    }
                    LocalDate until = until(draft, family);
                    end(by, rows, draft, before);
                    rows.redraw(draft.under(head));
                    rows.issue(draft, issue(by, series, until));
                    Certificate done = rows.of(code).orElseThrow();
                    issued.fire(new CertificateIssued(done));
                    families.record(by, "certificate.issued", done);
                    return new Acting.Done(done);
                });
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

    private Certificate.Issue issue(StaffId by, SeriesRows series, @Nullable LocalDate until)
            throws SQLException {
        return new Certificate.Issue(
                series.nextCertificate(),
                now(),
                by,
                series.codeOf(by),
                terms.expiry(Montreal.day(now()), until));
    }

    /**
     * Until when the family's certificates hold, and the one that it follows held; null where this
     * is one of the first.
     */
    private static @Nullable LocalDate until(Certificate draft, List<Certificate> family) {
        return draft.origin().cause() == Cause.DECISION
                ? null
                : family.stream()
                        .filter(
                                each ->
                                        each.isValid()
                                                || each.code().equals(draft.origin().replaces()))
                        .flatMap(each -> each.issued().stream())
                        .map(Certificate.Issue::expiresOn)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    /** Asks somebody else to cancel it; until then it holds. */
    public Acting askCancelling(StaffId by, CertificateCode code, String reason) {
        return families.act(
                code,
                (rows, series, valid) -> {
                    if (!valid.isValid() || valid.cancelling() != null) {
                        return new Acting.Overtaken();
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
                    if (!valid.isValid() || valid.cancelling() == null) {
                        return new Acting.Overtaken();
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
                    Certificate.Asked asked = valid.cancelling();
                    if (!valid.isValid() || asked == null) {
                        return new Acting.Overtaken();
                    }
                    if (asked.by().equals(by)) {
                        return new Acting.SamePerson();
                    }
                    rows.end(code, end(Ending.CANCELLED, by));
                    Certificate done = rows.of(code).orElseThrow();
                    cancelled.fire(new CertificateCancelled(done));
                    families.record(by, "certificate.cancelled", done);
                    return new Acting.Done(done);
                });
    }

    private Certificate.End end(Ending how, StaffId by) {
        return new Certificate.End(how, now(), by);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
