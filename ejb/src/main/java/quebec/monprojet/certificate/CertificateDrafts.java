package quebec.monprojet.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/**
 * Versions that an officer types: the correction of what is wrong, and what a cancelled one said.
 * They are worth nothing until somebody else issues them.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class CertificateDrafts {

    @Inject private HeldFamilies held;
    @Inject private FamiliesToday families;
    @Inject private TermsInForce terms;
    @Inject private OwnApplications applications;
    @Inject private Clock clock;

    /** Draws up the version that says it right; the wrong one holds until that is issued. */
    public Acting correct(StaffId by, CertificateCode code, Correction correction) {
        return held.act(
                code,
                (rows, series, valid) -> {
                    List<Certificate> family = rows.about(valid.application());
                    Versions versions = new Versions(valid, family);
                    Optional<Acting> refused =
                            versions.correcting().or(() -> terms.objection(today(), versions));
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    List<String> changed = valid.facts().changedBy(correction);
                    if (changed.isEmpty()) {
                        return new Acting.NothingChanged();
                    }
                    Certificate draft =
                            beside(family, valid).correcting(valid, correction, by, now());
                    rows.add(draft);
                    held.record(
                            by,
                            "certificate.correction-drawn-up",
                            draft,
                            Map.of(
                                    "changed", String.join(" ", changed),
                                    "replaces", valid.issued().orElseThrow().said()));
                    return new Acting.Done(draft);
                });
    }

    /**
     * Says it right before it is issued, as where no font writes a name; somebody else issues it.
     *
     * @param drawnAt of the draft as this officer saw it
     */
    public Acting rewrite(
            StaffId by, CertificateCode code, Instant drawnAt, Correction correction) {
        return held.act(
                code,
                (rows, series, draft) -> {
                    List<Certificate> family = rows.about(draft.application());
                    Optional<Acting> refused = new Versions(draft, family).rewriting();
                    if (refused.isPresent() || !draft.drawnAt().equals(drawnAt)) {
                        return new Acting.Overtaken();
                    }
                    List<String> changed = draft.facts().changedBy(correction);
                    if (changed.isEmpty()) {
                        return new Acting.NothingChanged();
                    }
                    Certificate typed = draft.rewritten(correction, by, now());
                    rows.redraw(typed);
                    held.record(
                            by,
                            "certificate.draft-corrected",
                            typed,
                            Map.of("changed", String.join(" ", changed)));
                    return new Acting.Done(typed);
                });
    }

    /**
     * Draws up anew what two persons cancelled and should not have, for the family of today. As
     * with a correction, the second person is whoever issues it.
     *
     * @param reason why it should not have been cancelled, for the person to read
     */
    public Acting anew(StaffId by, CertificateCode code, String reason) {
        return held.act(
                code,
                (rows, series, cancelled) -> {
                    List<Certificate> all = rows.about(cancelled.application());
                    Versions versions = new Versions(cancelled, all);
                    Optional<Acting> refused =
                            versions.drawingAnew().or(() -> terms.objection(today(), versions));
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    var own = applications.of(cancelled.application()).orElseThrow();
                    Family family = families.of(own).orElse(null);
                    if (family != null && !family.travelling().containsKey(cancelled.bearer())) {
                        return new Acting.NotComing();
                    }
                    int persons = family == null ? cancelled.facts().persons() : family.persons();
                    Certificate draft =
                            beside(all, cancelled).anew(cancelled, persons, reason, by, now());
                    rows.add(draft);
                    held.record(by, "certificate.anew-drawn-up", draft);
                    return new Acting.Done(draft);
                });
    }

    /**
     * Takes back what was typed and not issued, and what can take the place of nothing any more;
     * whatever else a decision or a change calls for stays.
     */
    public Acting drop(StaffId by, CertificateCode code) {
        return held.act(
                code,
                (rows, series, draft) -> {
                    List<Certificate> family = rows.about(draft.application());
                    Optional<Acting> refused = new Versions(draft, family).dropping();
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    rows.end(code, new Certificate.End(Ending.DROPPED, now(), by));
                    held.record(by, "certificate.dropped", draft);
                    return new Acting.Done(rows.of(code).orElseThrow());
                });
    }

    private static Drawing beside(List<Certificate> family, Certificate one) {
        return new Drawing(one.application(), one.account(), one.origin().decision(), null, family);
    }

    private LocalDate today() {
        return Montreal.day(now());
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
