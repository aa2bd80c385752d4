package quebec.monprojet.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.time.Stored;

/**
 * Versions that an officer types: the correction of what is wrong, and what a cancelled one said.
 * They are worth nothing until somebody else issues them.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class CertificateDrafts {

    @Inject private HeldFamilies families;
    @Inject private FamiliesToday today;
    @Inject private OwnApplications applications;
    @Inject private Clock clock;

    /** Draws up the version that says it right; the wrong one holds until that is issued. */
    public Acting correct(StaffId by, CertificateCode code, Correction correction) {
        return families.act(
                code,
                (rows, series, valid) -> {
                    List<Certificate> family = rows.about(valid.application());
                    Optional<Acting> refused = new Versions(valid, family).correcting();
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
                    families.record(
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
        return families.act(
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
                    families.record(
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
        return families.act(
                code,
                (rows, series, cancelled) -> {
                    List<Certificate> all = rows.about(cancelled.application());
                    Optional<Acting> refused = new Versions(cancelled, all).drawingAnew();
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    var own = applications.of(cancelled.application()).orElseThrow();
                    Family family = today.of(own).orElse(null);
                    if (family != null && !family.travelling().containsKey(cancelled.bearer())) {
                        return new Acting.NotComing();
                    }
                    int persons = family == null ? cancelled.facts().persons() : family.persons();
                    Certificate draft =
                            beside(all, cancelled).anew(cancelled, persons, reason, by, now());
                    rows.add(draft);
                    families.record(by, "certificate.anew-drawn-up", draft);
                    return new Acting.Done(draft);
                });
    }

    /**
     * Takes back what was typed and not issued, and what can take the place of nothing any more;
     * whatever else a decision or a change calls for stays.
     */
    public Acting drop(StaffId by, CertificateCode code) {
        return families.act(
                code,
                (rows, series, draft) -> {
                    List<Certificate> family = rows.about(draft.application());
                    Optional<Acting> refused = new Versions(draft, family).dropping();
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    rows.end(code, new Certificate.End(Ending.DROPPED, now(), by));
                    families.record(by, "certificate.dropped", draft);
                    return new Acting.Done(rows.of(code).orElseThrow());
                });
    }

    private static Drawing beside(List<Certificate> family, Certificate one) {
        return new Drawing(one.application(), one.account(), one.origin().decision(), null, family);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
