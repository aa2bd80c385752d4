package quebec.monprojet.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;

/** What keeps a dossier as it is. Asked under the dossier's lock, so that the answer stands. */
@ApplicationScoped
class Ties {

    @Inject private Instance<ReceiptHeld> receipts;
    @Inject private Instance<HoldStanding> holds;

    boolean isReceived(DossierId dossier) {
        return receipts.stream().anyMatch(receipt -> receipt.heldBy(dossier));
    }

    boolean isHeld(AccountId account) {
        return holds.stream().anyMatch(hold -> hold.holds(account));
    }
}
