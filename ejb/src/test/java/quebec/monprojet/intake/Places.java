package quebec.monprojet.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.PersonKey;
import quebec.monprojet.dossier.Seal;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.log.RightEdge;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;

/** A period, and people who get places in it. */
final class Places {

    static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");
    static final PeriodNumber PERIOD = new PeriodNumber("2026-1");

    private static final Digest DIGEST = new Digest("ab".repeat(32));

    private Places() {}

    static PeriodStanding standing(int cap, int taken) {
        return new PeriodStanding(
                PERIOD,
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                cap,
                taken,
                BELL,
                BELL.plus(Duration.ofDays(30)),
                BELL.minus(Duration.ofDays(2)),
                "D-2026-1",
                "00".repeat(32),
                Duration.ofMinutes(5),
                null,
                null);
    }

    static Request request(int dossier, Instant arrivedAt) {
        return request(dossier, arrivedAt, BELL.minusSeconds(3600));
    }

    static Request request(int dossier, Instant arrivedAt, Instant ticketIssuedAt) {
        return new Request(
                new Ticket(
                        PERIOD, dossier(dossier), DIGEST, ticketIssuedAt, BELL.plusSeconds(9999)),
                arrivedAt);
    }

    static Verdict.Place place(Request request, int rank) {
        Seal seal =
                new Seal(
                        request.dossier(),
                        new AccountId(request.dossier().value()),
                        DIGEST,
                        person(rank),
                        Stream.CAPPED,
                        false);
        return new Verdict.Place(request, seal, new Rank(rank));
    }

    /** The row of the register that gives a request the first place. */
    static Entry entry(Request request) {
        return Chapter.of(
                        standing(10, 0),
                        RightEdge.empty(),
                        List.of(place(request, 1)),
                        request.arrivedAt(),
                        "key",
                        bytes -> new byte[64])
                .entries()
                .get(0);
    }

    static DossierId dossier(int number) {
        return new DossierId(new UUID(0, number));
    }

    static PersonKey person(int number) {
        return new PersonKey("%064x".formatted(number));
    }
}
