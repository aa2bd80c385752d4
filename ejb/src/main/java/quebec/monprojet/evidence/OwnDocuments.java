package quebec.monprojet.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;

/** The list of the files, whatever came of them, and the explanations; the bytes go beside it. */
@ApplicationScoped
class OwnDocuments implements OwnData {

    @Inject private EvidenceRows rows;

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public JsonNode of(AccountId account) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        var files = data.putArray("files");
        rows.of(account).forEach(row -> files.add(row.whole()));
        var explanations = data.putArray("explanations");
        rows.explanations(account).forEach(row -> explanations.add(row.whole()));
        return data;
    }

    @Override
    public Set<String> subjects(AccountId account) {
        return rows.of(account).stream()
                .map(row -> row.id().toString())
                .collect(Collectors.toSet());
    }
}
