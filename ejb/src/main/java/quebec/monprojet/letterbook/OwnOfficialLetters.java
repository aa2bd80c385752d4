package quebec.monprojet.letterbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;

/**
 * A person's official letters, word for word. They prove what was decided and that it was told, and
 * outlive the account as decisions do: nothing here is erased with it.
 */
@ApplicationScoped
class OwnOfficialLetters implements OwnData {

    @Inject private OfficialLetters letters;

    @Override
    public String name() {
        return "officialLetters";
    }

    @Override
    public JsonNode of(AccountId account) {
        ArrayNode data = JsonNodeFactory.instance.arrayNode();
        letters.of(account).forEach(letter -> tell(letter, data.addObject()));
        return data;
    }

    private static void tell(OfficialLetter letter, ObjectNode data) {
        data.put("number", letter.number().value());
        data.put("application", letter.content().application().value());
        data.put("kind", letter.content().kind().name());
        data.put("digest", letter.digest());
        data.put("writtenAt", letter.writtenAt().toString());
        OwnData.putKnown(data, "sentAt", letter.sentAt());
        OwnData.putKnown(data, "receivedAt", letter.receivedAt());
        ArrayNode texts = data.putArray("texts");
        for (LetterContent.Text text : letter.content().texts()) {
            texts.addObject()
                    .put("language", text.language().code())
                    .put("subject", text.subject())
                    .put("words", text.words());
        }
    }
}
