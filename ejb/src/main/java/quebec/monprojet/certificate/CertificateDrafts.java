package quebec.monprojet.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
                    if (!valid.isValid() || hasDraft(family, valid)) {
                        return new Acting.Overtaken();
                    }
                    if (valid.cancelling() != null) {
                        return new Acting.CancellingAsked();
                    }
                    Certificate draft =
                            beside(family, valid).correcting(valid, correction, by, now());
                    rows.add(draft);
                    families.record(by, "certificate.correction-drawn-up", draft);
                    return new Acting.Done(draft);
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
                    if (!cancelled.isCancelled() || isFollowed(all, cancelled)) {
                        return new Acting.Overtaken();
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
                    boolean late =
                            draft.replaced(rows.about(draft.application()))
                                    .filter(before -> !draft.mayFollow(before))
                                    .isPresent();
                    if (!draft.isDraft() || !(draft.isTyped() || late)) {
                        return new Acting.Overtaken();
                    }
                    rows.end(code, new Certificate.End(Ending.DROPPED, now(), by));
                    families.record(by, "certificate.dropped", draft);
                    return new Acting.Done(rows.of(code).orElseThrow());
                });
    }

    private static Drawing beside(List<Certificate> family, Certificate one) {
        return new Drawing(one.application(), one.account(), one.origin().decision(), null, family);
    }

    private static boolean hasDraft(List<Certificate> family, Certificate one) {
        return family.stream()
                .anyMatch(each -> each.isDraft() && each.bearer().equals(one.bearer()));
    }

    /** Whether its person has another one, or waits for it. */
    private static boolean isFollowed(List<Certificate> family, Certificate one) {
        return hasDraft(family, one)
                || family.stream()
                        .filter(each -> each.bearer().equals(one.bearer()))
                        .filter(each -> each.version() > one.version())
                        .anyMatch(each -> each.issued().isPresent());
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
