package quebec.monprojet.assisted;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.KeptAccounts;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Hand;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.KnownNames;
import quebec.monprojet.time.Stored;

/** The files that came on paper, as officers open and follow them. */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class PaperFiles {

    @Inject private PaperFileRows rows;
    @Inject private FormerAddressRows addresses;
    @Inject private KeptAccounts accounts;
    @Inject private KnownNames known;
    @Inject private Hand hand;
    @Inject private DeskJournal desk;
    @Inject private Event<PaperMoved> moved;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Resource private SessionContext transaction;

    /**
     * Opens a file, and an account for its person to which nobody signs in. The journal's lock puts
     * in a row those who open the same folder at the same moment.
     */
    public Opened open(StaffId by, PaperForm form) {
        PaperFileRow file = new PaperFileRow(accounts.open(form.language()), form, by, now());
        desk.record(by, "paper.opened", file, Map.of());
        Optional<PaperFileRow> before = rows.referred(form.reference());
        if (before.isPresent()) {
            transaction.setRollbackOnly();
            return before.get().isOpenedBy(by, form)
                    ? new Opened.Done(before.get().id())
                    : new Opened.ReferenceTaken();
        }
        rows.add(file);
        return new Opened.Done(file.id());
    }

    /**
     * The earliest arrival first.
     *
     * @param letters of a reference or a family name; empty for all
     * @param page from 1
     */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public PaperList list(String letters, int page) {
        return new PaperList(
                rows.views(rows.page(letters, (page - 1) * PaperList.PAGE, PaperList.PAGE)),
                rows.count(letters));
    }

    /** A member looks at a file: what stands there of the person is read, and written down. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Optional<PaperFile> open(StaffId by, PaperFileId id, ClientNetwork from) {
        Optional<PaperFileRow> file = rows.of(id);
        file.ifPresent(row -> desk.record(by, "paper.shown", row, Map.of("network", from.value())));
        return file.map(rows::view);
    }

    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Optional<PaperFile> of(PaperFileId id) {
        return rows.of(id).map(rows::view);
    }

    /** Other files of somebody born on the same day, and sealed dossiers of the same bearer. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<PaperFile> bornTheSameDay(PaperFile file) {
        return rows.bornOn(file.born()).stream()
                .filter(each -> !each.id().equals(file.id()))
                .map(rows::view)
                .toList();
    }

    /** How many sealed dossiers bear the names and the birth date of this file. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public long bearers(PaperFile file) {
        return known.bearers(file.names(), file.born());
    }

    /** A member begins to read, or to type into, the dossier of a file: written down as theirs. */
    public void enter(StaffId by, PaperFile file) {
        hand.lend(Hand.Lent.onPaper(file.account().value(), by.value(), file.id().value()));
        rows.locked(file.id()).ifPresent(row -> rows.read(row.id(), by, now()));
        journal.recordInPlace(
                Actor.applicant(file.account().value()),
                new Act("paper.read"),
                "account:" + file.account(),
                Map.of());
    }

    /** The person wrote that they have moved; the address where they were is told of it. */
    public boolean move(StaffId by, PaperFileId id, PostalAddress next) {
        PaperFileRow file = rows.locked(id).orElse(null);
        if (file == null) {
            return false;
        }
        if (!file.address().equals(next)) {
            UUID former = addresses.keep(file, by, now());
            file.moveTo(next);
            moved.fire(new PaperMoved(file.account(), former));
            desk.record(by, "paper.moved", file, Map.of("former", former.toString()));
        }
        return true;
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
