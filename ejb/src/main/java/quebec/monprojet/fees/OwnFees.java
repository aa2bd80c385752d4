package quebec.monprojet.fees;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;

/**
 * What a person was asked to pay, what they tried, what came in and what goes back. Accounting
 * records outlive the account: nothing here is erased with it.
 */
@ApplicationScoped
class OwnFees implements OwnData {

    @Inject private FeeRows rows;

    @Override
    public String name() {
        return "fees";
    }

    @Override
    public JsonNode of(AccountId account) {
        ArrayNode data = JsonNodeFactory.instance.arrayNode();
        rows.of(account).forEach(row -> tell(rows.standing(row), data.addObject()));
        return data;
    }

    private static void tell(FeeStanding standing, ObjectNode data) {
        Invitation invitation = standing.invitation();
        data.put("application", invitation.number().value());
        data.put("state", invitation.state().name());
        data.put("amountCents", invitation.fees().total().cents());
        data.put("invitedAt", invitation.invitedAt().toString());
        data.put("lastDay", invitation.lastDay().toString());
        OwnData.putKnown(data, "endedAt", invitation.endedAt());
        var attempts = data.putArray("attempts");
        standing.attempts().forEach(attempt -> tell(attempt, attempts.addObject()));
        var payments = data.putArray("payments");
        standing.payments().forEach(payment -> tell(payment, payments.addObject()));
        var refunds = data.putArray("refunds");
        standing.refunds().forEach(refund -> tell(refund, refunds.addObject()));
    }

    private static void tell(Attempt attempt, ObjectNode data) {
        data.put("state", attempt.state().name()).put("amountCents", attempt.amount().cents());
        data.put("begunAt", attempt.begunAt().toString());
        OwnData.putKnown(data, "endedAt", attempt.endedAt());
    }

    private static void tell(Payment payment, ObjectNode data) {
        data.put("means", payment.means().name()).put("reference", payment.reference());
        data.put("amountCents", payment.amount().cents());
        if (payment.toTheDay()) {
            data.put("receivedOn", payment.receivedOn().toString());
        } else {
            data.put("receivedAt", payment.receivedAt().toString());
        }
        data.put("recordedAt", payment.recordedAt().toString());
        data.put("verdict", payment.verdict().name());
    }

    private static void tell(Refund refund, ObjectNode data) {
        data.put("state", refund.state().name()).put("reason", refund.reason().name());
        data.put("amountCents", refund.amount().cents());
        data.put("dueAt", refund.dueAt().toString());
        OwnData.putKnown(data, "confirmedAt", refund.confirmedAt());
        OwnData.putKnown(data, "reference", refund.reference());
    }
}
