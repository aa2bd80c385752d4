package quebec.monprojet.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/**
 * Preparing a dossier, sealing it, breaking the seal. Every act names the account it is for and
 * reaches that account's dossier only.
 */
@Stateless
@PermitAll
public class Dossiers {

    @Inject private DossierRows rows;
    @Inject private ContestationRows contestations;
    @Inject private Journal journal;
    @Inject private Freezing freezing;
    @Inject private Ties ties;
    @Inject private Clock clock;

    /** The account's own dossier; empty before its first answer. */
    public DossierView of(AccountId account) {
        return rows.of(account).map(this::view).orElse(DossierView.EMPTY);
    }

    /**
     * Saves one section whole.
     *
     * @param version the version that the answers were given on, zero for none
     */
    public Saving save(AccountId account, Section section, long version) {
        DossierRow dossier = rows.opened(account).orElse(null);
        if (dossier == null || dossier.sealed()) {
            return new Saving.Frozen();
        }
        SectionRow row = rows.section(dossier.id(), SectionKind.of(section));
        long current = row == null ? 0 : row.version();
        if (current != version) {
            return new Saving.Overtaken(current);
        }
        boolean held = ties.isHeld(account);
        if (held && row != null && !row.isOnlyAddedToBy(section)) {
            return new Saving.Held();
        }
        if (row == null) {
            rows.add(new SectionRow(dossier.id(), section, now()));
        } else {
            row.save(section, now());
        }
        if (section instanceof Family family && family.spouse() == null && !held) {
            forgetTheSpouse(account, dossier.id());
        }
        recordInPlace(account, act(section), dossier.id(), section);
        return new Saving.Kept(version + 1);
    }

    /** Nothing of one spouse is left for the next. */
    private void forgetTheSpouse(AccountId account, DossierId dossier) {
        for (SectionRow row : rows.sections(dossier)) {
            Section known = row.section();
            Section without = Contents.withoutSpouse(known);
            if (!without.equals(known)) {
                row.save(without, now());
                recordInPlace(account, "dossier.spouse-forgotten", dossier, without);
            }
        }
    }

    /** Freezes the dossier as it stands. Sealing what is sealed already changes nothing. */
    public Sealing seal(AccountId account, @Nullable LocalDate openingDay) {
        DossierRow dossier = rows.opened(account).orElse(null);
        if (dossier == null) {
            return new Sealing.NotReady(List.of());
        }
        if (!dossier.sealed()) {
            Contents contents = rows.draft(dossier.id()).pertinent();
            List<Finding> findings = Completeness.of(contents, notBeforeToday(openingDay));
            if (findings.stream().anyMatch(Finding::preventsSealing)) {
                return new Sealing.NotReady(findings);
            }
            freezing.freeze(dossier, contents, now());
            record(account, "dossier.sealed", dossier.standing());
        }
        return new Sealing.Done(dossier.standing(), rows.anotherBears(dossier.standing()));
    }

    /** Makes a draft of it again, unless a period has received it or it is held. */
    public Unsealing unseal(AccountId account) {
        DossierRow dossier = rows.locked(account).orElse(null);
        if (dossier == null || !dossier.sealed()) {
            return Unsealing.NOT_SEALED;
        }
        if (ties.isReceived(dossier.id())) {
            return Unsealing.RECEIVED;
        }
        if (ties.isHeld(account)) {
            return Unsealing.HELD;
        }
        Seal broken = dossier.standing();
        Contents contents = CanonicalForm.read(CanonicalForm.text(rows.canonicalForm(dossier)));
        freezing.breakSeal(dossier);
        dossier.unseal();
        rows.flush();
        contents.sections()
                .values()
                .forEach(section -> rows.add(new SectionRow(dossier.id(), section, now())));
        record(account, "dossier.unsealed", broken);
        return Unsealing.DONE;
    }

    /** The bytes that the digest is the SHA-256 of; empty while the dossier is a draft. */
    public Optional<byte[]> export(AccountId account) {
        return rows.of(account).filter(DossierRow::sealed).map(rows::canonicalForm);
    }

    /**
     * For officers: what was sealed, whoever it belongs to; nothing when what is stored is no
     * longer that.
     */
    public Optional<SealedDossier> intact(DossierId id) {
        return rows.of(id)
                .filter(DossierRow::sealed)
                .filter(rows::isAsSealed)
                .map(
                        dossier ->
                                new SealedDossier(
                                        dossier.standing(), dossier.sealedAt(), contents(dossier)));
    }

    /**
     * Erases a draft that its time is over for; the account stays.
     *
     * @return how many sections went; zero when there is no draft any more
     */
    public int eraseDraft(AccountId account) {
        DossierRow draft = rows.locked(account).filter(row -> !row.sealed()).orElse(null);
        if (draft == null) {
            return 0;
        }
        int sections = rows.sections(draft.id()).size();
        rows.remove(draft);
        return sections;
    }

    public void erase(@Observes AccountClosed closed) {
        rows.lockedClosing(closed.account())
                .ifPresent(
                        dossier -> {
                            if (dossier.sealed()) {
                                rows.removeSeal(dossier);
                            }
                            rows.remove(dossier);
                        });
    }

    private DossierView view(DossierRow dossier) {
        if (dossier.sealed()) {
            Seal seal = dossier.standing();
            var sealed =
                    new DossierView.Sealed(
                            seal,
                            dossier.sealedAt(),
                            rows.anotherBears(seal),
                            contestations.of(seal).map(ContestationRow::view).orElse(null));
            return new DossierView(contents(dossier), Map.of(), sealed);
        }
        Map<SectionKind, Section> sections = new EnumMap<>(SectionKind.class);
        Map<SectionKind, Long> versions = new EnumMap<>(SectionKind.class);
        for (SectionRow row : rows.sections(dossier.id())) {
            sections.put(row.kind(), row.section());
            versions.put(row.kind(), row.version());
        }
        return new DossierView(new Contents(sections), versions, null);
    }

    private Contents contents(DossierRow dossier) {
        return CanonicalForm.read(CanonicalForm.text(rows.canonicalForm(dossier)));
    }

    private void record(AccountId account, String act, Seal seal) {
        journal.record(
                Actor.applicant(account.value()),
                new Act(act),
                seal.dossier().toString(),
                Map.of("digest", seal.digest().hex()));
    }

    /** Signing is an act of its own: nobody signs for another. */
    private static String act(Section section) {
        return section instanceof Undertakings ? "dossier.signed" : "dossier.answered";
    }

    private void recordInPlace(AccountId account, String act, DossierId dossier, Section section) {
        journal.recordInPlace(
                Actor.applicant(account.value()),
                new Act(act),
                dossier.toString(),
                Map.of("section", SectionKind.of(section).key()));
    }

    private LocalDate notBeforeToday(@Nullable LocalDate day) {
        LocalDate today = Montreal.day(clock.instant());
        return day == null || day.isBefore(today) ? today : day;
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
