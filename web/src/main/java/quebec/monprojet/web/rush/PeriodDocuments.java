package quebec.monprojet.web.rush;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.assisted.PublishedBell;
import quebec.monprojet.fees.CancellingDecision;
import quebec.monprojet.opening.Incident;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.PublishedDecision;
import quebec.monprojet.opening.PublishedNotice;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.Suspension;

/** Everything public about a period: its standing, its decision, its notices and their fate. */
final class PeriodDocuments {

    private PeriodDocuments() {}

    /**
     * A document of its own.
     *
     * @param bell of each of its openings
     */
    static Map<String, Object> of(
            PublishedPeriod period, Instant now, Function<PublishedNotice, PublishedBell> bell) {
        Map<String, Object> document = of(period.standing(), now);
        document.put("kind", period.standing().kind().name());
        document.put("decision", of(period.decision()));
        document.put(
                "notices",
                period.notices().stream().map(notice -> of(notice, bell.apply(notice))).toList());
        return document;
    }

    static Map<String, Object> of(PeriodStanding period, Instant now) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", period.number().value());
        document.put("state", period.stateAt(now).name());
        document.put("rule", period.rule().name());
        document.put("cap", period.capped() ? period.cap() : null);
        document.put("taken", period.taken());
        document.put("remaining", period.capped() ? period.remaining() : null);
        document.put("opensAt", period.opensAt().toString());
        document.put("closesAt", text(period.closesAt()));
        document.put("publishedAt", period.publishedAt().toString());
        document.put(
                "decision",
                Map.of("number", period.decisionNumber(), "hash", period.decisionHash()));
        document.put("lastPlaceAt", text(period.lastPlaceAt()));
        document.put("suspension", of(period.suspension()));
        return document;
    }

    private static Map<String, Object> of(PublishedDecision decision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", decision.number());
        document.put("hash", decision.hash());
        document.put("rule", decision.rule().name());
        document.put("reason", decision.reason());
        document.put("legalBasis", decision.legalBasis());
        document.put("cap", decision.kind() == PeriodKind.CAPPED ? decision.cap() : null);
        document.put("opensAt", decision.opensAt().toString());
        document.put("closesAt", text(decision.closesAt()));
        document.put("outageToleranceSeconds", decision.outageTolerance().toSeconds());
        PassingOn passingOn = decision.passingOn();
        document.put("placesPassOnUntil", passingOn == null ? null : text(passingOn.until()));
        document.put("document", decision.document());
        return document;
    }

    /** A decision that ended the applications of the period. */
    static Map<String, Object> of(CancellingDecision decision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", decision.terms().number());
        document.put("reason", decision.terms().reason());
        document.put("legalBasis", decision.terms().legalBasis());
        document.put("approvedAt", text(decision.approvedAt()));
        return document;
    }

    /** When dossiers on paper are pressed, so that anybody can work it out. */
    static Map<String, Object> of(PublishedBell bell) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("windowSeconds", bell.window().toSeconds());
        document.put("commitment", bell.commitment());
        document.put("salt", bell.salt());
        return document;
    }

    private static Map<String, Object> of(PublishedNotice notice, PublishedBell bell) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", notice.id());
        document.put("publishedAt", notice.publishedAt().toString());
        document.put("opensAt", notice.opensAt().toString());
        document.put("closesAt", text(notice.closesAt()));
        document.put("reason", notice.reason());
        document.put("decisionHash", notice.decisionHash());
        document.put("suspension", of(notice.suspension()));
        document.put("incident", of(notice.incident()));
        document.put("paper", of(bell));
        return document;
    }

    private static @Nullable Map<String, Object> of(@Nullable Suspension suspension) {
        if (suspension == null) {
            return null;
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("at", suspension.at().toString());
        document.put("cause", suspension.cause().name());
        document.put("reason", suspension.reason());
        return document;
    }

    private static @Nullable Map<String, Object> of(@Nullable Incident incident) {
        if (incident == null) {
            return null;
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("from", incident.from().toString());
        document.put("to", incident.to().toString());
        document.put("lastRank", incident.lastRank());
        return document;
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
