package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A seal freezes the answers alone; what a period has received stays as it was received. */
    boolean isClosed(AccountId account) {
        return isClosed(dossiers.of(account));
    }

    boolean asks(AccountId account, String requirement) {
        return Checklist.of(dossiers.of(account).contents()).named(requirement).isPresent();
    }

    DocumentFolder of(AccountId account) {
        DossierView dossier = dossiers.of(account);
        Map<String, List<FileView>> files =
                rows.of(account).stream()
                        .collect(
                                Collectors.groupingBy(
                                        FileRow::requirement,
                                        LinkedHashMap::new,
                                        Collectors.mapping(FileRow::view, Collectors.toList())));
        Map<String, String> explanations = new TreeMap<>();
        rows.explanations(account)
                .forEach(each -> explanations.put(each.requirement(), each.words()));
        return new DocumentFolder(
                Checklist.of(dossier.contents()), files, explanations, !isClosed(dossier));
    }

    private boolean isClosed(DossierView dossier) {
        return dossier.sealed()
                .map(seal -> seal.seal().dossier())
                .filter(id -> receipts.stream().anyMatch(receipt -> receipt.heldBy(id)))
                .isPresent();
    }
}
