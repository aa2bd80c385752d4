package quebec.monprojet.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;

/** What a person asked about their own data, and what they were answered. */
@ApplicationScoped
public class OwnRequests implements OwnData {

    @Inject private PrivacyRequests requests;

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public JsonNode of(AccountId account) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        requests.of(account).forEach(request -> add(all.addObject(), request));
        return all;
    }

    private static void add(ObjectNode said, PrivacyRequest request) {
        said.put("number", request.number().toString())
                .put("kind", request.asking().kind().name())
                .put("words", request.asking().words())
                .put("madeAt", request.madeAt().toString())
                .put("lastDay", request.lastDay().toString());
        OwnData.putKnown(said, "correction", request.asking().correction());
        OwnData.putKnown(said, "prolongedBecause", request.prolongedWhy());
        Answered answered = request.answered();
        if (answered != null) {
            said.put("outcome", answered.outcome().name())
                    .put("reason", answered.reason())
                    .put("answeredAt", answered.at().toString());
        }
    }
}
