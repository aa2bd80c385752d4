package quebec.monprojet.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.dossier.Dossiers;

/** The list of the files, whatever came of them, and the explanations; the bytes go beside it. */
@ApplicationScoped
class OwnDocuments implements OwnData {

    @Inject private EvidenceRows rows;
    @Inject private RequestRows requests;
    @Inject private Dossiers dossiers;

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
        var verdicts = data.putArray("verdicts");
        requests.everyVerdict(account).forEach(each -> tell(each, verdicts.addObject()));
        var asked = data.putArray("requests");
        dossiers.of(account)
                .sealed()
                .map(standing -> requests.about(standing.seal().dossier()))
                .orElse(List.of())
                .forEach(each -> tell(each, asked.addObject()));
        return data;
    }

    private static void tell(DocumentVerdict verdict, ObjectNode data) {
        data.put("requirement", verdict.requirement());
        data.put("finding", verdict.finding().name());
        String reason = verdict.reason();
        if (reason != null) {
            data.put("reason", reason);
        }
        data.put("concludedAt", verdict.at().toString());
        var files = data.putArray("files");
        verdict.files().forEach(file -> files.add(file.toString()));
    }

    private void tell(DocumentRequest request, ObjectNode data) {
        var requirements = data.putArray("requirements");
        request.requirements().forEach(requirements::add);
        data.put("reason", request.reason()).put("askedAt", request.askedAt().toString());
        data.put("lastDay", request.lastDay().toString());
        var extensions = data.putArray("extensions");
        requests.extensions(request.id()).forEach(extensions::add);
        var said = data.putArray("allSentAt");
        requests.answers(request.id()).forEach(at -> said.add(at.toString()));
        LocalDate answered = request.answeredOn();
        if (answered != null) {
            data.put("answeredOn", answered.toString());
        }
        Instant ended = request.endedAt();
        if (ended != null) {
            data.put("endedAt", ended.toString());
        }
    }

    @Override
    public Set<String> subjects(AccountId account) {
        return rows.of(account).stream()
                .map(row -> row.id().toString())
                .collect(Collectors.toSet());
    }
}
