package quebec.monprojet.web.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.PublishedDecision;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/** One period in the words of the public page, for its template and for the staff. */
public final class PeriodText {

    private final Words words;
    private final Locale locale;

    public PeriodText(Words words) {
        this.words = words;
        this.locale = words.locale();
    }

    public Map<String, Object> of(PublishedPeriod period, Instant now) {
        PeriodStanding standing = period.standing();
        State state = standing.stateAt(now);
        Map<String, Object> text = new HashMap<>();
        text.put("number", standing.number().value());
        text.put("title", words.of("opening.period." + standing.kind(), standing.number()));
        text.put("state", StateName.of(state));
        text.put("stateName", words.get("opening.state.name." + state));
        text.put("sentence", new StateSentence(words).of(period, now));
        text.put("figures", figures(standing));
        text.put("facts", facts(standing, state == State.SUSPENDED));
        text.put("order", order(standing));
        text.put("outage", outage(standing));
        text.put("events", new PeriodEvents(words).of(period));
        text.put("decision", decision(period.decision()));
        if (period.decision().passingOn() != null) {
            text.put("passing", passage(period.decision().passingOn(), words));
            text.put("succession", words.of("succession.list", standing.number()));
        }
        return text;
    }

    private List<Map<String, Object>> figures(PeriodStanding standing) {
        if (!standing.capped()) {
            return List.of(figure("received", standing.taken()));
        }
        return List.of(
                figure("cap", standing.cap()),
                figure("taken", standing.taken()),
                figure("remaining", standing.remaining()));
    }

    private Map<String, Object> figure(String id, int number) {
        return Fact.figure(
                id, words.count("opening.figure." + id, number), Moments.number(number, locale));
    }

    private List<Map<String, Object>> facts(PeriodStanding standing, boolean suspended) {
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(at(suspended ? "opens.suspended" : "opens", standing.opensAt()));
        if (standing.closesAt() != null) {
            facts.add(at("closes", standing.closesAt()));
        }
        if (standing.lastPlaceAt() != null) {
            facts.add(at("lastplace", standing.lastPlaceAt()));
        }
        return facts;
    }

    private String order(PeriodStanding standing) {
        String rule = "opening.rule." + standing.rule();
        return words.get(standing.capped() ? rule : rule + ".exempt");
    }

    private String outage(PeriodStanding standing) {
        return standing.capped()
                ? words.of("opening.outage", lasting(standing.outageTolerance(), words))
                : words.get("opening.outage.exempt");
    }

    private List<Map<String, Object>> decision(PublishedDecision decision) {
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(Fact.of(term("decision"), decision.number()));
        facts.add(Fact.inFrench(term("reason"), decision.reason()));
        facts.add(Fact.inFrench(term("basis"), decision.legalBasis()));
        facts.add(at("decided-opening", decision.opensAt()));
        if (decision.closesAt() != null) {
            facts.add(at("decided-closing", decision.closesAt()));
        }
        if (decision.kind() == PeriodKind.CAPPED) {
            facts.add(
                    Fact.of(words.get("succession.clause"), passage(decision.passingOn(), words)));
        }
        facts.add(Fact.code(term("hash"), decision.hash()));
        facts.add(Fact.code(term("document"), decision.document()));
        return facts;
    }

    /** Whether places that are given up pass on, and until when. */
    public static String passage(@Nullable PassingOn clause, Words words) {
        return clause == null
                ? words.get("succession.clause.none")
                : words.of("succession.clause.until", Moments.text(clause.until(), words.locale()));
    }

    private Map<String, Object> at(String name, Instant instant) {
        return Fact.at(term(name), instant, locale);
    }

    private String term(String name) {
        return words.get("opening.fact." + name);
    }

    /** For example: 10 minutes. */
    public static String lasting(Duration tolerance, Words words) {
        long seconds = tolerance.toSeconds();
        if (seconds % 3600 == 0) {
            return words.count("opening.hours", seconds / 3600);
        }
        return seconds % 60 == 0
                ? words.count("opening.minutes", seconds / 60)
                : words.count("opening.seconds", seconds);
    }
}
