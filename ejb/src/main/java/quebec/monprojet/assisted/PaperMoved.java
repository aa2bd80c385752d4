package quebec.monprojet.assisted;

import java.util.UUID;
import quebec.monprojet.account.AccountId;

/** Fired in the transaction that changes where letters go: the former address is written to. */
public record PaperMoved(AccountId account, UUID former) {}
