package quebec.monprojet.web.rush;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        return List.of(
                fact("number", receipt.number().value()),
                fact("rank", Integer.toString(receipt.rank().value())),
                at("received", receipt.receivedAt()),
                exact("received.exact", receipt.receivedAt()),
                exact("recorded", receipt.recordedAt()),
                fact("decision", receipt.decisionNumber()),
                fact("digest", receipt.digest().hex()));
    }

    /** The other dossier's receipt is not this one's to show: only that there is one, and when. */
    List<Map<String, Object>> ofAnother(Receipt receipt) {
        return List.of(
                fact("rank", Integer.toString(receipt.rank().value())),
                at("received", receipt.receivedAt()));
    }

    List<Map<String, Object>> of(PeriodNumber period, Submission refusal) {
        if (refusal instanceof Submission.Full full) {
            Instant asked = full.proof().askedAt();
            return List.of(
                    fact("period", period.value()),
                    at("lastplace", full.lastPlaceAt()),
                    exact("lastplace.exact", full.lastPlaceAt()),
                    at("asked", asked),
                    exact("asked.exact", asked));
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
        return Fact.of(words.get("rush.fact." + term), value);
    }
}
