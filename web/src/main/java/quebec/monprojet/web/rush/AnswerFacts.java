package quebec.monprojet.web.rush;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quebec.monprojet.intake.Passing;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.web.state.Fact;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/**
 * What an answer is about, as terms and values. Where an instant decides, it is also given to the
 * nanosecond.
 */
record AnswerFacts(Words words) {

    List<Map<String, Object>> of(Receipt receipt) {
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(fact("number", receipt.number().value()));
        Passing passing = receipt.passing();
        if (passing == null) {
            facts.add(fact("rank", receipt.rank().toString()));
        } else {
            facts.add(named("succession.place", passing.place().toString()));
            facts.add(named("succession.givenUp", passing.givenUp().value()));
        }
        facts.add(at("received", receipt.receivedAt()));
        return facts;
    }

    /** What only a proof is told by. */
    List<Map<String, Object>> exactly(Receipt receipt) {
        List<Map<String, Object>> facts = new ArrayList<>();
        Passing passing = receipt.passing();
        if (passing != null) {
            facts.add(exact("asked.exact", passing.askedAt()));
        }
        facts.add(exact("received.exact", receipt.receivedAt()));
        facts.add(exact("recorded", receipt.recordedAt()));
        facts.add(fact("decision", receipt.decisionNumber()));
        facts.add(fact("digest", receipt.digest().hex()));
        return facts;
    }

    /** The other dossier's receipt is not this one's to show: only that there is one, and when. */
    List<Map<String, Object>> ofAnother(Receipt receipt) {
        return List.of(
                fact("rank", Integer.toString(receipt.rank().value())),
                at("received", receipt.receivedAt()));
    }

    List<Map<String, Object>> of(PeriodNumber period, Submission refusal) {
        if (refusal instanceof Submission.Full full) {
            return List.of(
                    fact("period", period.value()),
                    at("lastplace", full.lastPlaceAt()),
                    at("asked", full.proof().askedAt()));
        }
        if (refusal instanceof Submission.NotOpen early) {
            return List.of(at("opens", early.opensAt()));
        }
        if (refusal instanceof Submission.Suspended stopped && stopped.suspension() != null) {
            return List.of(
                    at("suspended", stopped.suspension().at()),
                    fact("reason.published", stopped.suspension().reason()));
        }
        if (refusal instanceof Submission.Closed closed && closed.closedAt() != null) {
            return List.of(at("closed", closed.closedAt()));
        }
        if (refusal instanceof Submission.NotReady unready) {
            return List.of(fact("reason", words.get("rush.notready." + unready.reason().name())));
        }
        return List.of();
    }

    private Map<String, Object> at(String term, Instant instant) {
        return fact(term, Moments.text(instant, words.locale()));
    }

    private Map<String, Object> exact(String term, Instant instant) {
        return fact(term, Nanoseconds.text(instant));
    }

    private Map<String, Object> fact(String term, String value) {
        return named("rush.fact." + term, value);
    }

    private Map<String, Object> named(String key, String value) {
        return Fact.of(words.get(key), value);
    }
}
