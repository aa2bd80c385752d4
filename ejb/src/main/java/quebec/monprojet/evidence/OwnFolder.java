package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.ReceiptHeld;

/** What an account's dossier asks for, and whether that may still change. */
@ApplicationScoped
class OwnFolder {

    @Inject private Dossiers dossiers;
    @Inject private Instance<ReceiptHeld> receipts;
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

    /** After the receipt, only what came after it was asked for. */
    boolean mayChange(AccountId account, FileRow file) {
        return !isClosed(dossiers.of(account))
                || requests.openFor(account).filter(asked -> cameFor(asked, file)).isPresent();
    }

    private static boolean cameFor(DocumentRequest asked, FileRow file) {
        return asked.awaits(file.requirement()) && file.begunAfter(asked.askedAt());
    }

    boolean asks(AccountId account, String requirement) {
        return Checklist.of(dossiers.of(account).contents()).named(requirement).isPresent();
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
        Map<String, String> explanations = new TreeMap<>();
        rows.explanations(account)
                .forEach(each -> explanations.put(each.requirement(), each.words()));
        DocumentRequest asked = requests.openFor(account).orElse(null);
        Set<FileId> late =
                there.stream()
                        .filter(file -> asked != null && cameFor(asked, file))
                        .map(FileRow::id)
                        .collect(Collectors.toSet());
        return new DocumentFolder(
                Checklist.of(dossier.contents()),
                files,
                explanations,
                !isClosed(dossier),
                asked,
                late);
    }

    private boolean isClosed(DossierView dossier) {
        return dossier.sealed()
                .map(seal -> seal.seal().dossier())
                .filter(id -> receipts.stream().anyMatch(receipt -> receipt.heldBy(id)))
                .isPresent();
    }
}
