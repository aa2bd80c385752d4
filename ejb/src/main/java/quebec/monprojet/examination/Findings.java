package quebec.monprojet.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.bench.Claim;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/**
 * What officers find under the criteria of the grid. The machine proposes, a person decides:
 * nothing is found by itself, and what somebody else looks at stays as it is meanwhile.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class Findings {

    /** While an officer has it to examine. */
    private static final Set<Status> EXAMINED =
            EnumSet.of(
                    Status.PRELIMINARY_EXAMINATION,
                    Status.EXAMINATION,
                    Status.INTENTION,
                    Status.RECONSIDERATION);

    @Inject private Database database;
    @Inject private Claims claims;
    @Inject private Examinations examinations;
    @Inject private Cases cases;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** Whether something may be found of an application that stands there. */
    public static boolean areOpenAt(Status status) {
        return EXAMINED.contains(status);
    }

    /**
     * Writes down what was found, once however often it is said. Whoever finds something holds the
     * file; until the end of their transaction it neither changes hands nor moves.
     */
    public Appraising appraise(ApplicationNumber number, Appraisal appraisal) {
        Optional<Appraising> refusal = refusal(number, appraisal.by());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Examined sheet = examinations.of(number).orElse(null);
        if (sheet == null) {
            return new Appraising.NoSheet();
        }
        Optional<Finding> repeated = appraisal.repeated(sheet);
        return repeated.isPresent()
                ? new Appraising.Found(repeated.get())
                : appraisal.refusal(sheet).orElseGet(() -> found(number, appraisal, sheet));
    }

    private Optional<Appraising> refusal(ApplicationNumber number, StaffId by) {
        if (!claims.isHeldBy(number, by)) {
            StaffId holder = claims.of(number).map(Claim::holder).orElse(null);
            return Optional.of(new Appraising.NotHeld(holder));
        }
        return cases.of(number)
                .map(CaseStanding::status)
                .filter(status -> !areOpenAt(status))
                .map(Appraising.NotNow::new);
    }

    private Appraising found(ApplicationNumber number, Appraisal appraisal, Examined sheet) {
        Finding finding = appraisal.finding(sheet, Stored.micros(clock.instant()));
        database.change(
                "A finding cannot be kept",
                connection -> new FindingRows(connection).add(number, finding));
        journal.record(
                Actor.staff(finding.by().value()),
                new Act("examination.found"),
                "application:" + number,
                facts(finding, sheet.line(finding.criterion()).orElseThrow()));
        return new Appraising.Found(finding);
    }

    private static Map<String, String> facts(Finding finding, Line before) {
        return Map.of(
                "grid",
                finding.grid(),
                "criterion",
                finding.criterion().name(),
                "counted",
                Integer.toString(finding.counted()),
                "pointsBefore",
                before.isFound() ? Integer.toString(before.points()) : "",
                "points",
                Integer.toString(finding.points()));
    }
}
