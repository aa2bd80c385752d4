package quebec.monprojet.examination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.OwnApplications;

/**
 * What officers found of a person's applications and noted on them; as in the journal that is
 * given, nobody is named. It is kept as long as the application is: an account that holds one does
 * not close.
 */
@ApplicationScoped
class OwnExamination implements OwnData {

    @Inject private OwnApplications applications;
    @Inject private Database database;

    @Override
    public String name() {
        return "examination";
    }

    @Override
    public JsonNode of(AccountId account) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        applications.of(account).forEach(own -> add(all.addObject(), own.number()));
        return all;
    }

    private void add(ObjectNode said, ApplicationNumber number) {
        said.put("application", number.value());
        ArrayNode findings = said.putArray("findings");
        ArrayNode notes = said.putArray("notes");
        database.change(
                "An examination cannot be read",
                connection -> {
                    new FindingRows(connection)
                            .of(number)
                            .forEach(finding -> add(findings.addObject(), finding));
                    new NoteRows(connection)
                            .of(number)
                            .forEach(note -> add(notes.addObject(), note));
                });
    }

    private static void add(ObjectNode said, Finding finding) {
        said.put("grid", finding.grid()).put("criterion", finding.criterion().name());
        said.put("points", finding.points()).put("counted", finding.counted());
        OwnData.putKnown(said, "reason", finding.reason());
        said.put("foundAt", finding.at().toString());
    }

    private static void add(ObjectNode said, Note note) {
        said.put("words", note.words()).put("writtenAt", note.at().toString());
    }
}
