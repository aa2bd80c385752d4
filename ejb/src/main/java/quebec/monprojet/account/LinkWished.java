package quebec.monprojet.account;

import java.util.UUID;

/** Fired inside the transaction that noted a wish; what it means is settled after the commit. */
record LinkWished(UUID linkId) {}
