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
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.ReceiptHeld;

/** What an account's dossier asks for, and whether that may still change. */
@ApplicationScoped
class OwnFolder {

    @Inject private Dossiers dossiers;
    @Inject private Instance<ReceiptHeld> receipts;
    @Inject private Instance<HoldStanding> holds;
    @Inject private Instance<AskedBesides> others;
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

    /** Whether an officer may ask for these: of what was received, and of what it needs. */
    boolean mayBeAsked(AccountId account, DossierId dossier, Set<String> codes) {
        DossierView view = dossiers.of(account);
        return isClosed(view)
                && view.sealed()
                        .filter(frozen -> frozen.seal().dossier().equals(dossier))
                        .isPresent()
                && checklist(account, view).namesAll(codes);
    }

    boolean asks(AccountId account, String requirement) {
        return checklist(account, dossiers.of(account)).named(requirement).isPresent();
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
        Map<String, String> explanations = new TreeMap<>();
        Set<String> settled = new TreeSet<>();
        for (ExplanationRow each : rows.explanations(account)) {
            explanations.put(each.requirement(), each.words());
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
                checklist(account, dossier), files, explanations, open, held, asked, late, settled);
    }

    private Checklist checklist(AccountId account, DossierView dossier) {
        return Checklist.of(dossier.contents())
                .with(others.stream().flatMap(each -> each.of(account).stream()).toList());
    }

    private boolean isClosed(DossierView dossier) {
        return dossier.sealed()
                .map(seal -> seal.seal().dossier())
                .filter(id -> receipts.stream().anyMatch(receipt -> receipt.heldBy(id)))
                .isPresent();
    }
}
