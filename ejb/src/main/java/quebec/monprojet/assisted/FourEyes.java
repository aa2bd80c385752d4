package quebec.monprojet.assisted;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Completeness;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Finding;
import quebec.monprojet.dossier.Saving;
import quebec.monprojet.dossier.Sealing;
import quebec.monprojet.dossier.SectionKind;
import quebec.monprojet.dossier.Undertakings;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/**
 * From the last line that was typed to the seal: whoever typed hands over, and somebody who typed
 * nothing of it compares with the paper. The database knows both, and keeps them apart.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class FourEyes {

    @Inject PaperFileRows rows;
    @Inject HeldFiles held;
    @Inject Comparing comparing;
    @Inject Dossiers dossiers;
    @Inject Evidence evidence;
    @Inject PaperOpenings openings;
    @Inject DeskJournal journal;
    @Inject Event<PaperSealed> sealed;
    @Inject Clock clock;

    /** The signatures stand on paper, and the scan of their sheets is among the documents. */
    public Step findSigned(StaffId by, PaperFileId id, SignedSheets sheets) {
        PaperFileRow file = typing(id);
        if (file == null) {
            return new Step.Elsewhere();
        }
        if (!ScanOfTheForm.isIn(evidence.of(file.account()))) {
            return new Step.NoScan();
        }
        DossierView view = dossiers.of(file.account());
        Undertakings.Household household = view.contents().household();
        if (!sheets.areWholeFor(household, today())) {
            return new Step.NotSigned();
        }
        file.findSigned(by, now());
        journal.lend(by, file);
        Saving saving =
                dossiers.save(
                        file.account(),
                        sheets.under(view.contents().undertakings(), household),
                        view.version(SectionKind.UNDERTAKINGS));
        return saving instanceof Saving.Kept ? new Step.Done() : new Step.Elsewhere();
    }

    /** Everything on paper is typed: to be compared by somebody else. */
    public Step handOver(StaffId by, PaperFileId id) {
        PaperFileRow file = typing(id);
        if (file == null) {
            return new Step.Elsewhere();
        }
        List<Finding> lacking =
                Completeness.of(dossiers.of(file.account()).contents(), today()).stream()
                        .filter(Finding::preventsSealing)
                        .toList();
        if (!lacking.isEmpty()) {
            return new Step.Lacking(lacking);
        }
        if (!file.isSigned()) {
            return new Step.NotSigned();
        }
        if (rows.take(file.id(), by, Part.TYPIST, now()) != Part.TYPIST) {
            return new Step.SameEyes();
        }
        file.handOver(by, now());
        journal.record(by, "paper.handed-over", file, Map.of());
        return new Step.Done();
    }

    /** Something differs from the paper, whoever found it. */
    public Step giveBack(StaffId by, PaperFileId id) {
        PaperFileRow file = held.of(id).filter(each -> !each.isTyping()).orElse(null);
        if (file == null || rows.seal(id).isPresent()) {
            return new Step.Elsewhere();
        }
        file.giveBack();
        journal.record(by, "paper.given-back", file, Map.of());
        return new Step.Done();
    }

    /**
     * Compared, and as it stands on paper. Never by whoever typed any of it.
     *
     * @param seen the version of the file that was compared: what was given back and handed over
     *     again meanwhile is not that
     */
    public Step seal(StaffId by, PaperFileId id, int seen) {
        PaperFileRow file = held.of(id).orElse(null);
        if (file == null) {
            return new Step.Elsewhere();
        }
        Optional<Step> refused = comparing.refuses(by, file, seen);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!ScanOfTheForm.isIn(evidence.of(file.account()))) {
            return new Step.NoScan();
        }
        journal.lend(by, file);
        Sealing sealing = dossiers.seal(file.account(), openingDay(file));
        if (sealing instanceof Sealing.NotReady lacking) {
            return new Step.Lacking(lacking.findings());
        }
        Digest digest = ((Sealing.Done) sealing).seal().digest();
        rows.seal(id, by, digest, now());
        sealed.fire(new PaperSealed(file.account(), digest));
        return new Step.Done();
    }

    private @Nullable PaperFileRow typing(PaperFileId id) {
        return held.of(id).filter(file -> file.isTyping() && rows.seal(id).isEmpty()).orElse(null);
    }

    /** In Montréal; null when none is announced for its stream. */
    private @Nullable LocalDate openingDay(PaperFileRow file) {
        return openings.of(file.account())
                .map(period -> Montreal.day(period.opensAt()))
                .orElse(null);
    }

    private LocalDate today() {
        return Montreal.day(clock.instant());
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
