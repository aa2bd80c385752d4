package quebec.monprojet.web.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quebec.monprojet.opening.Incident;
import quebec.monprojet.opening.PublishedNotice;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.Suspension;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/** The notices of a period with what became of each, newest first. */
final class PeriodEvents {

    private final Words words;

    PeriodEvents(Words words) {
        this.words = words;
    }

    List<Map<String, Object>> of(PublishedPeriod period) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (PublishedNotice notice : period.notices()) {
            events.add(announced(notice));
            if (notice.incident() != null) {
                events.add(outage(notice.incident()));
            }
            if (notice.suspension() != null) {
                events.add(suspended(notice.suspension()));
            }
        }
        Collections.reverse(events);
        return events;
    }

    private Map<String, Object> announced(PublishedNotice notice) {
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(at("opens", notice.opensAt()));
        if (notice.closesAt() != null) {
            facts.add(at("closes", notice.closesAt()));
        }
        if (notice.reason() != null) {
            facts.add(Fact.inFrench(term("reason"), notice.reason()));
        }
        String kind = notice.reason() == null ? "notice" : "again";
        return event(kind, notice.publishedAt(), facts);
    }

    private Map<String, Object> suspended(Suspension suspension) {
        return event(
                "suspension",
                suspension.at(),
                List.of(
                        Fact.of(term("cause"), words.get("opening.cause." + suspension.cause())),
                        Fact.inFrench(term("reason"), suspension.reason())));
    }

    private Map<String, Object> outage(Incident incident) {
        return event(
                "incident",
                incident.to(),
                List.of(
                        at("from", incident.from()),
                        at("to", incident.to()),
                        Fact.of(
                                term("lastrank"),
                                incident.lastRank() == 0
                                        ? words.get("opening.lastrank.none")
                                        : Moments.number(incident.lastRank(), words.locale()))));
    }

    private Map<String, Object> event(String kind, Instant at, List<Map<String, Object>> facts) {
        Map<String, Object> event = new HashMap<>();
        event.put("at", Fact.instant(at, words.locale()));
        event.put("kind", kind);
        event.put("name", words.get("opening.event." + kind));
        event.put("facts", facts);
        return event;
    }

    private Map<String, Object> at(String name, Instant instant) {
        return Fact.at(term(name), instant, words.locale());
    }

    private String term(String name) {
        return words.get("opening.fact." + name);
    }
}
