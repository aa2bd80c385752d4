package quebec.monprojet.letterbook;

import java.time.LocalDate;
import java.util.Optional;
import quebec.monprojet.certificate.CertificateCode;
import quebec.monprojet.decision.DecisionId;
import quebec.monprojet.decision.NoticeId;
import quebec.monprojet.decision.ReconsiderationId;
import quebec.monprojet.intake.ApplicationNumber;

/** What a letter is written for: however often it happens, it makes one letter. */
public record Cause(String value) {

    private static final String RUN = "run:";
    private static final String NOTICE = "notice:";
    private static final String DECISION = "decision:";

    static Cause of(NoticeId notice) {
        return new Cause(NOTICE + notice);
    }

    static Cause of(DecisionId decision) {
        return new Cause(DECISION + decision);
    }

    /** A decision was found to be wrong. */
    static Cause of(ReconsiderationId concluded) {
        return new Cause("review:" + concluded);
    }

    /** A move of an application, which came to that version by it. */
    static Cause of(ApplicationNumber number, int version) {
        return new Cause("move:" + number + ":" + version);
    }

    /**
     * The first certificates of a family that are issued on one day of Montréal make one letter.
     */
    static Cause certificates(ApplicationNumber number, LocalDate day) {
        return new Cause("certificates:" + number + ":" + day);
    }

    /** One version that was issued later. */
    static Cause issued(CertificateCode code) {
        return new Cause("certificate:" + code);
    }

    static Cause cancelled(CertificateCode code) {
        return new Cause("cancelled:" + code);
    }

    /** The decision that puts an end to the applications of its period. */
    static Cause cancellation(ApplicationNumber number) {
        return new Cause("cancellation:" + number);
    }

    static Cause of(RunId run, ApplicationNumber number) {
        return new Cause(RUN + run + ":" + number);
    }

    /** The notice of intention that it tells of, if it does. */
    Optional<NoticeId> notice() {
        return value.startsWith(NOTICE)
                ? NoticeId.parse(value.substring(NOTICE.length()))
                : Optional.empty();
    }

    /** The decision that it tells of, if it does. */
    Optional<DecisionId> decision() {
        return value.startsWith(DECISION)
                ? DecisionId.parse(value.substring(DECISION.length()))
                : Optional.empty();
    }

    boolean isARun() {
        return value.startsWith(RUN);
    }
}
