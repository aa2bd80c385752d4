package quebec.monprojet.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.schema.Database;

/**
 * The notices a person was given and what they replied, the decisions that count and what was asked
 * to be looked at again. It is kept as long as the application is: an account that holds one does
 * not close. What is only proposed is not decided, and not told.
 */
@ApplicationScoped
class OwnDecisions implements OwnData {

    @Inject private Database database;

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public JsonNode of(AccountId account) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        return database.ask(
                "Decisions cannot be read",
                connection -> {
                    ArrayNode notices = data.putArray("notices");
                    PostedReplyRows letters = new PostedReplyRows(connection);
                    for (NoticeRows.Held held : new NoticeRows(connection).of(account)) {
                        tell(held, letters.to(held.notice().id()), notices.addObject());
                    }
                    ArrayNode decisions = data.putArray("decisions");
                    new DecisionRows(connection)
                            .of(account).stream()
                                    .flatMap(proposal -> proposal.taken().stream())
                                    .forEach(decision -> tell(decision, decisions.addObject()));
                    ArrayNode again = data.putArray("reconsiderations");
                    new ReconsiderationRows(connection)
                            .of(account)
                            .forEach(asked -> tell(asked, again.addObject()));
                    return data;
                });
    }

    private static void tell(NoticeRows.Held held, List<PostedReply> letters, ObjectNode data) {
        NoticeOfIntention notice = held.notice();
        data.put("application", notice.number().value());
        data.put("intended", notice.intended().name());
        all(data.putArray("clauses"), notice.clauses());
        data.put("reasons", notice.reasons()).put("givenAt", notice.givenAt().toString());
        data.put("replyUntil", notice.replyUntil().toString());
        OwnData.putKnown(data, "repliedAt", notice.repliedAt());
        OwnData.putKnown(data, "reply", held.reply());
        ArrayNode posted = data.putArray("postedReplies");
        letters.forEach(letter -> tell(letter, posted.addObject()));
        OwnData.putKnown(data, "ending", held.ending());
        OwnData.putKnown(data, "endedAt", held.endedAt());
    }

    private static void tell(PostedReply letter, ObjectNode data) {
        data.put("postedOn", letter.letter().postedOn().toString());
        data.put("enteredAt", letter.enteredAt().toString()).put("words", letter.words());
    }

    private static void tell(Decision decision, ObjectNode data) {
        data.put("application", decision.number().value());
        data.put("outcome", decision.outcome().name());
        all(data.putArray("clauses"), decision.clauses());
        data.put("reasons", decision.reasons()).put("takenAt", decision.takenAt().toString());
        data.put("lookedAtBySomebodyElse", decision.lookedBy() != null);
        data.put("afterReconsideration", decision.reconsiders() != null);
    }

    private static void tell(Reconsideration asked, ObjectNode data) {
        data.put("application", asked.number().value());
        all(data.putArray("grounds"), asked.grounds());
        data.put("reasons", asked.reasons()).put("askedAt", asked.askedAt().toString());
        Reconsideration.Own own = asked.own();
        if (own != null) {
            ObjectNode beside = data.putObject("own");
            all(beside.putArray("grounds"), own.grounds());
            beside.put("reasons", own.reasons()).put("askedAt", own.askedAt().toString());
        }
        OwnData.putKnown(data, "ending", asked.ending());
        OwnData.putKnown(data, "endedAt", asked.endedAt());
        OwnData.putKnown(data, "answer", asked.answer());
    }

    private static void all(ArrayNode array, List<String> codes) {
        codes.forEach(array::add);
    }
}
