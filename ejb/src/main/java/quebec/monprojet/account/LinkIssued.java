package quebec.monprojet.account;

import java.util.UUID;

/**
 * Fired inside the transaction that made a link: it is to be mailed once that transaction commits.
 */
public record LinkIssued(UUID linkId) {}
