package quebec.monprojet.fees;

import quebec.monprojet.account.AccountId;

/** Money came in that does not count, and goes back; told in the transaction that says so. */
public record RefundDue(RefundId refund, AccountId account) {}
