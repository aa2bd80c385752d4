package quebec.monprojet.handover;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.Ending;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.Payment;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.time.Montreal;

/** What each destination is told, and nothing it does not need. */
final class Told {

    /** What was told of how it ended no longer stands. */
    static final String REOPENED = "REOPENED";

    private Told() {}

    /**
     * The fields of the older system's screen (GPI 5-10).
     *
     * @param status how the application ended, or that it is open again
     * @param fees null where nothing was to be paid
     */
    static ObjectNode file(
            OwnApplication application, String status, @Nullable FeeStanding fees, Instant at) {
        String received = Montreal.day(application.receivedAt()).toString();
        ObjectNode content =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("file", application.number().value())
                        .put("receivedOn", received)
                        .put("openedOn", received)
                        .put("persons", persons(fees))
                        .put("status", status)
                        .put("modifiedAt", instant(at));
        if (fees != null) {
            content.put("feeCents", fees.invitation().fees().total().cents());
            fees.paid()
                    .map(Payment::receivedAt)
                    .map(Montreal::day)
                    .map(LocalDate::toString)
                    .ifPresent(day -> content.put("paidOn", day));
        }
        return content;
    }

    private static int persons(@Nullable FeeStanding fees) {
        return fees == null
                ? 1
                : 1 + fees.invitation().fees().spouses() + fees.invitation().fees().dependants();
    }

    /**
     * What links a certificate to its bearer.
     *
     * @param replaces the number of the version before; null for a first
     */
    static ObjectNode certificate(Certificate certificate, @Nullable String replaces) {
        Certificate.Issue issue = certificate.issued().orElseThrow();
        var facts = certificate.facts();
        ObjectNode content =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("certificate", issue.said())
                        .put("reference", certificate.reference())
                        .put("file", certificate.application().value())
                        .put("standing", standing(certificate));
        if (replaces != null) {
            content.put("replaces", replaces);
        }
        content.put("familyName", facts.names().family());
        String given = facts.names().given();
        if (given != null) {
            content.put("givenNames", given);
        }
        return content.put("birthDate", facts.birthDate().toString())
                .put("sex", facts.sex().name())
                .put("persons", facts.persons())
                .put("issuedOn", Montreal.day(issue.at()).toString())
                .put("expiresOn", issue.expiresOn().toString());
    }

    private static String standing(Certificate certificate) {
        Certificate.End end = certificate.end();
        Ending how = end == null ? null : end.how();
        return how == null ? "VALID" : how.name();
    }

    static String instant(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
