package quebec.monprojet.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;

/** For the copy that a person takes away: what they gave and what was done, and what they held. */
@ApplicationScoped
class OwnMandates implements OwnData {

    @Inject private Mandates mandates;
    @Inject private MandateRows rows;

    @Override
    public String name() {
        return "mandates";
    }

    @Override
    public JsonNode of(AccountId account) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode granted = all.putArray("granted");
        mandates.givenBy(account).forEach(each -> granted.add(granted(each)));
        ArrayNode acts = all.putArray("acts");
        rows.acts(account, 0, Integer.MAX_VALUE).forEach(each -> acts.add(act(each.view())));
        ArrayNode held = all.putArray("held");
        List<MandateRow> theirs = rows.heldBy(account);
        theirs.forEach(each -> held.add(terms(each.view())));
        return granted.isEmpty() && held.isEmpty() ? JsonNodeFactory.instance.objectNode() : all;
    }

    private static ObjectNode granted(Mandate mandate) {
        ObjectNode granted = terms(mandate).put("name", mandate.name());
        OwnData.putKnown(granted, "address", mandate.address());
        OwnData.putKnown(granted, "body", mandate.body());
        OwnData.putKnown(granted, "membership", mandate.membership());
        return granted;
    }

    /** What concerns both; who gave it is somebody else's. */
    private static ObjectNode terms(Mandate mandate) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("mandate", mandate.id().toString())
                .put("capacity", mandate.capacity().name())
                .put("power", mandate.power().name())
                .put("invitedAt", mandate.invitedAt().toString())
                .put("lastDay", mandate.lastDay().toString())
                .put("state", mandate.state().name());
    }

    private static ObjectNode act(DelegateAct act) {
        ObjectNode said =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("mandate", act.mandate().toString())
                        .put("at", act.at().toString())
                        .put("act", act.act());
        OwnData.putKnown(said, "about", act.about());
        return said;
    }
}
