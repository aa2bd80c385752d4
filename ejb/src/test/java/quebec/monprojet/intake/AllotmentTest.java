package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.PersonKey;
import quebec.monprojet.dossier.Seal;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.State;
import quebec.monprojet.opening.Suspension;

class AllotmentTest {

    private static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");
    private static final PeriodNumber PERIOD = new PeriodNumber("2026-1");

    private final PlacesHeld held = new PlacesHeld();
    private final Map<DossierId, Seal> seals = new HashMap<>();

    @Test
    void ranksFollowTheOrderOfArrival() {
        Allotment allotment = open(2, 0);
        assertThat(allotment.of(sealed(7, 7))).isEqualTo(place(7, 7, 1));
        assertThat(allotment.of(sealed(3, 3))).isEqualTo(place(3, 3, 2));
    }

    @Test
    void theLastPlaceGoesToOnePersonOnly() {
        Allotment allotment = open(1, 0);
        allotment.of(sealed(1, 1));
        assertThat(allotment.of(sealed(2, 2))).isEqualTo(new Verdict.NoPlace());
    }

    @Test
    void sevenBrowsersOfOneDossierShareOnePlace() {
        Allotment allotment = open(10, 0);
        allotment.of(sealed(1, 1));
        for (int i = 0; i < 6; i++) {
            assertThat(allotment.of(sealed(1, 1)))
                    .isEqualTo(new Verdict.Held(new Rank(1), Submission.Holder.SAME_DOSSIER));
        }
        assertThat(allotment.of(sealed(2, 2))).isEqualTo(place(2, 2, 2));
    }

    @Test
    void onePersonWithTwoDossiersHasOnePlace() {
        Allotment allotment = open(10, 0);
        allotment.of(sealed(1, 5));
        assertThat(allotment.of(sealed(2, 5)))
                .isEqualTo(new Verdict.Held(new Rank(1), Submission.Holder.SAME_PERSON));
    }

    @Test
    void whoHoldsAPlaceIsNeverToldThatItIsFull() {
        held.learn(1, dossier(1), person(1), 0, 0);
        Allotment allotment = open(1, 1);
        assertThat(allotment.of(sealed(1, 1)))
                .isEqualTo(new Verdict.Held(new Rank(1), Submission.Holder.SAME_DOSSIER));
        assertThat(allotment.of(sealed(2, 1)))
                .isEqualTo(new Verdict.Held(new Rank(1), Submission.Holder.SAME_PERSON));
        assertThat(allotment.of(sealed(3, 3))).isEqualTo(new Verdict.NoPlace());
    }

    @Test
    void whoArrivedBeforeTheBellIsNotAdmittedAfterIt() {
        Request early = new Request(sealed(1, 1).ticket(), BELL.minusNanos(1));
        assertThat(open(10, 0).of(early))
                .isEqualTo(new Verdict.Refused(new Submission.NotOpen(BELL)));
    }

    @Test
    void aSuspendedPeriodReceivesNothingButStillKnowsItsHolders() {
        held.learn(1, dossier(1), person(1), 0, 0);
        Suspension stop = new Suspension(BELL, Suspension.Cause.DECIDED, "panne");
        Allotment allotment = new Allotment(standing(10, 1, stop), State.SUSPENDED, held, seals);
        assertThat(allotment.of(sealed(2, 2)))
                .isEqualTo(new Verdict.Refused(new Submission.Suspended(stop)));
        assertThat(allotment.of(sealed(1, 1))).isInstanceOf(Verdict.Held.class);
    }

    @Test
    void aClosedPeriodReceivesNothingButStillKnowsItsHolders() {
        held.learn(1, dossier(1), person(1), 0, 0);
        PeriodStanding period = standing(10, 1, null);
        Instant closing = period.closesAt();
        Allotment before =
                new Allotment(period, period.stateAt(closing.minusNanos(1)), held, seals);
        assertThat(before.of(sealed(2, 2))).isInstanceOf(Verdict.Place.class);
        Allotment after = new Allotment(period, period.stateAt(closing), held, seals);
        assertThat(after.of(sealed(3, 3)))
                .isEqualTo(new Verdict.Refused(new Submission.Closed(closing)));
        assertThat(after.of(sealed(1, 1))).isInstanceOf(Verdict.Held.class);
    }

    @Test
    void aDossierThatIsNoLongerSealedAsItWasIsNotReady() {
        Allotment allotment = open(10, 0);
        Request unsealed = sealed(1, 1);
        seals.remove(dossier(1));
        assertThat(allotment.of(unsealed)).isEqualTo(notReady(Submission.Reason.NOT_SEALED));
        Request changed = sealed(2, 2);
        seals.put(dossier(2), seal(2, 2, "cd", Stream.CAPPED));
        assertThat(allotment.of(changed)).isEqualTo(notReady(Submission.Reason.CHANGED));
        Request exempt = sealed(3, 3);
        seals.put(dossier(3), seal(3, 3, "ab", Stream.EXEMPT));
        assertThat(allotment.of(exempt)).isEqualTo(notReady(Submission.Reason.OTHER_STREAM));
    }

    @Test
    void aSyntheticDossierIsReceivedInNoRealPeriod() {
        Request synthetic = sealed(1, 1);
        Seal real = seal(1, 1, "ab", Stream.CAPPED);
        seals.put(
                dossier(1),
                new Seal(
                        real.dossier(),
                        real.account(),
                        real.digest(),
                        real.person(),
                        real.stream(),
                        true));
        assertThat(open(10, 0).of(synthetic)).isEqualTo(notReady(Submission.Reason.OTHER_STREAM));
    }

    private Allotment open(int cap, int taken) {
        return new Allotment(standing(cap, taken, null), State.OPEN, held, seals);
    }

    private Request sealed(int dossier, int person) {
        seals.put(dossier(dossier), seal(dossier, person, "ab", Stream.CAPPED));
        Ticket ticket =
                new Ticket(
                        PERIOD,
                        dossier(dossier),
                        new Digest("ab".repeat(32)),
                        BELL.minusSeconds(60),
                        BELL.plusSeconds(60));
        return new Request(ticket, BELL);
    }

    private Verdict place(int dossier, int person, int rank) {
        return new Verdict.Place(
                sealed(dossier, person),
                seal(dossier, person, "ab", Stream.CAPPED),
                new Rank(rank));
    }

    private static Verdict notReady(Submission.Reason reason) {
        return new Verdict.Refused(new Submission.NotReady(reason));
    }

    private static Seal seal(int dossier, int person, String digest, Stream stream) {
        return new Seal(
                dossier(dossier),
                new AccountId(new UUID(1, dossier)),
                new Digest(digest.repeat(32)),
                person(person),
                stream,
                false);
    }

    private static DossierId dossier(int number) {
        return new DossierId(new UUID(0, number));
    }

    private static PersonKey person(int number) {
        return new PersonKey("%064x".formatted(number));
    }

    private static PeriodStanding standing(int cap, int taken, @Nullable Suspension suspension) {
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
                suspension);
    }
}
