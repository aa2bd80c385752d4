package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.HoldStanding;
import quebec.monprojet.dossier.ReceiptHeld;

/** What an account's dossier asks for, and whether that may still change. */
@ApplicationScoped
class OwnFolder {

    @Inject private Dossiers dossiers;
    @Inject private Instance<ReceiptHeld> receipts;
    @Inject private Instance<HoldStanding> holds;
    @Inject private Instance<DeclaredSince> declared;
    @Inject private Instance<AskedBesides> others;
    @Inject private Instance<FollowsRequests> followers;
    @Inject private EvidenceRows rows;
    @Inject private RequestRows requests;

    /**
     * A seal freezes the answers alone; what a period has received stays as it was received, and
     * only what an officer asks for may come after.
     */
    boolean mayReceive(AccountId account, String requirement) {
        return !isClosed(dossiers.of(account))
                || requests.openFor(account).filter(asked -> asked.awaits(requirement)).isPresent();
    }

    /** After the receipt, only what came after it was asked for; nothing that is held. */
    boolean mayChange(AccountId account, FileRow file) {
        return !isHeld(account)
                && (!isClosed(dossiers.of(account))
                        || requests.openFor(account)
                                .filter(asked -> cameFor(asked, file))
                                .isPresent());
    }

    /** Whether an explanation may be written, over another one or not: likewise. */
    boolean mayExplain(AccountId account, String requirement) {
        ExplanationRow there =
                rows.explanation(new ExplanationKey(account.value(), requirement)).orElse(null);
        return there == null
                || (!isHeld(account)
                        && (!isClosed(dossiers.of(account))
                                || requests.openFor(account)
                                        .filter(asked -> cameFor(asked, there))
                                        .isPresent()));
    }

    private static boolean cameFor(DocumentRequest asked, FileRow file) {
        return asked.awaits(file.requirement()) && file.begunAfter(asked.askedAt());
    }

    private static boolean cameFor(DocumentRequest asked, ExplanationRow words) {
        return asked.awaits(words.requirement()) && words.writtenAfter(asked.askedAt());
    }

    private boolean isHeld(AccountId account) {
        return holds.stream().anyMatch(hold -> hold.holds(account));
    }

    /** Whether a period has received this dossier of theirs. */
    boolean wasReceived(AccountId account, DossierId dossier) {
        DossierView view = dossiers.of(account);
        return isClosed(view)
                && view.sealed()
                        .filter(frozen -> frozen.seal().dossier().equals(dossier))
                        .isPresent();
    }

    /** Holds what moves with its requests; whether more may be asked for. */
    boolean hold(AccountId account, DossierId dossier) {
        boolean undecided = true;
        for (FollowsRequests each : followers) {
            undecided &= each.hold(account, dossier);
        }
        return undecided;
    }

    boolean needs(AccountId account, Set<String> codes) {
        return checklist(account, dossiers.of(account)).namesAll(codes);
    }

    boolean asks(AccountId account, String requirement) {
        return checklist(account, dossiers.of(account)).named(requirement).isPresent();
    }

    /** What was received calls for, and what was declared since: nothing that came is forgotten. */
    private Checklist checklist(AccountId account, DossierView dossier) {
        return new Checklist(others.stream().flatMap(each -> each.of(account).stream()).toList())
                .and(Checklist.of(dossier.contents()))
                .and(Checklist.of(today(account, dossier)));
    }

    private Contents today(AccountId account, DossierView dossier) {
        Contents today = dossier.contents();
        if (isClosed(dossier)) {
            DossierId id = dossier.sealed().orElseThrow().seal().dossier();
            for (DeclaredSince each : declared) {
                today = each.today(account, id, today);
            }
        }
        return today;
    }

    DocumentFolder of(AccountId account) {
        DossierView dossier = dossiers.of(account);
        List<FileRow> there = rows.of(account);
        Map<String, List<FileView>> files =
                there.stream()
                        .collect(
                                Collectors.groupingBy(
                                        FileRow::requirement,
                                        LinkedHashMap::new,
                                        Collectors.mapping(FileRow::view, Collectors.toList())));
        boolean open = !isClosed(dossier);
        boolean held = isHeld(account);
        DocumentRequest asked = requests.openFor(account).orElse(null);
        Map<String, ExplanationView> explanations = new TreeMap<>();
        Set<String> settled = new TreeSet<>();
        for (ExplanationRow each : rows.explanations(account)) {
            explanations.put(each.requirement(), each.view());
            if (held || !(open || (asked != null && cameFor(asked, each)))) {
                settled.add(each.requirement());
            }
        }
        Set<FileId> late =
                there.stream()
                        .filter(file -> asked != null && cameFor(asked, file))
                        .map(FileRow::id)
                        .collect(Collectors.toSet());
        return new DocumentFolder(
                checklist(account, dossier),
                files,
                explanations,
                open,
                held,
                asked,
                late,
                settled,
                today(account, dossier));
    }

    private boolean isClosed(DossierView dossier) {
        return dossier.sealed()
                .map(seal -> seal.seal().dossier())
                .filter(id -> receipts.stream().anyMatch(receipt -> receipt.heldBy(id)))
                .isPresent();
    }
}
