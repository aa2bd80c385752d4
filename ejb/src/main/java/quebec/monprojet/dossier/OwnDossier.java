package quebec.monprojet.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;

/**
 * The answers as they are kept: section by section while it is a draft; once sealed, the form with
 * its salt, so that its digest can be worked out again.
 */
@ApplicationScoped
class OwnDossier implements OwnData {

    @Inject private DossierRows rows;
    @Inject private ContestationRows contestations;

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public JsonNode of(AccountId account) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        rows.of(account).ifPresent(dossier -> tell(dossier, data));
        return data;
    }

    private void tell(DossierRow dossier, ObjectNode data) {
        data.put("id", dossier.id().toString());
        data.put("sealed", dossier.sealed());
        if (dossier.sealed()) {
            Seal seal = dossier.standing();
            data.put("digest", seal.digest().hex());
            data.put("sealedAt", dossier.sealedAt().toString());
            data.put("stream", seal.stream().name());
            String form = CanonicalForm.text(rows.canonicalForm(dossier));
            data.set("form", DocumentShape.parse(form));
        } else {
            ObjectNode sections = data.putObject("sections");
            rows.sections(dossier.id()).forEach(row -> sections.set(row.kind().key(), row.whole()));
        }
        var said = data.putArray("contestations");
        contestations.about(dossier.id()).forEach(row -> said.add(told(row.view())));
    }

    /** With what was concluded; by whom is not theirs to know here. */
    private static ObjectNode told(Contestation contestation) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("writtenAt", contestation.writtenAt().toString());
        data.put("reason", contestation.reason());
        Conclusion conclusion = contestation.conclusion();
        if (conclusion != null) {
            data.putObject("conclusion")
                    .put("outcome", conclusion.outcome().name())
                    .put("reason", conclusion.reason())
                    .put("concludedAt", conclusion.at().toString());
        }
        return data;
    }

    @Override
    public Set<String> subjects(AccountId account) {
        Set<String> subjects = new HashSet<>();
        rows.of(account)
                .map(DossierRow::id)
                .ifPresent(
                        dossier -> {
                            subjects.add(dossier.toString());
                            contestations
                                    .about(dossier)
                                    .forEach(
                                            row -> subjects.add("contestation:" + row.view().id()));
                        });
        return subjects;
    }
}
