package quebec.monprojet.web.rush;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.AskedHead;
import quebec.monprojet.intake.AskedProof;
import quebec.monprojet.intake.GivenProof;
import quebec.monprojet.intake.PublishedHead;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.log.ConsistencyProof;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.Incident;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.PublishedDecision;
import quebec.monprojet.opening.PublishedNotice;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.Suspension;

/** One of each thing that the contract shows. */
final class Specimens {

    static final Instant BELL = Instant.parse("2026-02-16T13:30:00.000000001Z");
    static final PeriodNumber PERIOD = new PeriodNumber("2026-1");
    static final Visitor PROGRAM = new Visitor(false, Locale.FRENCH, "", PERIOD);

    private static final String DIGEST = "ab".repeat(32);
    private static final String SIGNATURE = "cd".repeat(64);
    private static final Hash HASH = Hash.fromHex("ef".repeat(32));
    private static final Suspension OUTAGE =
            new Suspension(BELL, Suspension.Cause.OUTAGE, "Panne de plus de cinq minutes.");

    private Specimens() {}

    static SignedHead signed() {
        return new SignedHead(new Head(PERIOD.value(), 2, HASH, DIGEST, BELL, "k"), SIGNATURE);
    }

    static Receipt receipt() {
        return new Receipt(
                new ApplicationNumber(PERIOD, new Rank(1)),
                BELL,
                BELL,
                new Digest(DIGEST),
                "2026-001",
                OrderRule.FIRST_COME,
                "{}",
                new InclusionProof(0, 2, List.of(HASH)),
                signed());
    }

    static PublishedHead head() {
        return new PublishedHead(signed(), new ConsistencyProof(1, 2, List.of(HASH)));
    }

    static GivenProof asked() {
        return GivenProof.of(
                new AskedProof(
                        BELL,
                        "{}",
                        new InclusionProof(0, 1, List.of()),
                        new AskedHead(PERIOD, 1, HASH, BELL, "k"),
                        SIGNATURE));
    }

    static Stream<Submission> everySubmission() {
        return Stream.of(
                new Submission.Received(receipt()),
                new Submission.AlreadyReceived(receipt(), Submission.Holder.SAME_DOSSIER),
                new Submission.AlreadyReceived(receipt(), Submission.Holder.SAME_PERSON),
                new Submission.Full(BELL, asked()),
                new Submission.NotOpen(BELL.plusSeconds(60)),
                new Submission.Suspended(OUTAGE),
                new Submission.Suspended(null),
                new Submission.Closed(BELL),
                new Submission.Closed(null),
                new Submission.BadTicket(),
                new Submission.NotReady(Submission.Reason.NOT_SEALED),
                new Submission.NotReady(Submission.Reason.CHANGED),
                new Submission.NotReady(Submission.Reason.OTHER_STREAM),
                new Submission.Busy(Duration.ofSeconds(2)));
    }

    /** Open, full, suspended, and a stream without cap or end. */
    static List<PeriodStanding> standings() {
        return List.of(
                standing(PeriodKind.CAPPED, 5, 1, null, null),
                standing(PeriodKind.CAPPED, 5, 5, BELL, null),
                standing(PeriodKind.CAPPED, 5, 1, null, OUTAGE),
                standing(PeriodKind.EXEMPT, PeriodKind.NO_CAP, 1, null, null));
    }

    static PublishedPeriod published(PeriodStanding standing) {
        PublishedDecision decision =
                new PublishedDecision(
                        standing.decisionNumber(),
                        standing.number(),
                        standing.kind(),
                        standing.rule(),
                        "Planification annuelle de l’immigration.",
                        "I-0.2, art. 3.5",
                        standing.cap(),
                        standing.opensAt(),
                        standing.closesAt(),
                        standing.outageTolerance(),
                        null,
                        "{}",
                        standing.decisionHash());
        Incident incident =
                standing.suspension() == null ? null : new Incident(BELL.minusSeconds(9), BELL, 1);
        return new PublishedPeriod(
                standing,
                decision,
                List.of(
                        notice(standing, 1, null, standing.suspension(), incident),
                        notice(standing, 2, "Reprise après la panne.", null, null)));
    }

    private static PublishedNotice notice(
            PeriodStanding standing,
            long id,
            @Nullable String reason,
            @Nullable Suspension suspension,
            @Nullable Incident incident) {
        return new PublishedNotice(
                id,
                standing.number(),
                standing.decisionNumber(),
                standing.decisionHash(),
                standing.opensAt(),
                standing.closesAt(),
                standing.publishedAt(),
                reason,
                suspension,
                incident);
    }

    private static PeriodStanding standing(
            PeriodKind kind,
            int cap,
            int taken,
            @Nullable Instant lastPlaceAt,
            @Nullable Suspension suspension) {
        return new PeriodStanding(
                PERIOD,
                kind,
                OrderRule.FIRST_COME,
                cap,
                taken,
                BELL,
                kind == PeriodKind.EXEMPT ? null : BELL.plus(Duration.ofDays(30)),
                BELL.minus(Duration.ofDays(2)),
                "2026-001",
                DIGEST,
                Duration.ofMinutes(5),
                lastPlaceAt,
                suspension);
    }
}
