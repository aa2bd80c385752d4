package quebec.monprojet.fees;

import java.time.Instant;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

final class Samples {

    static final Tariff OF_2016 =
            new Tariff(2016, Money.dollars(773), Money.dollars(166), Money.dollars(166), true);

    static final Instant INVITED = Instant.parse("2016-02-16T15:00:00Z");

    /** The end of 17 March in Montréal, in summer time already. */
    static final Instant TOO_LATE = Instant.parse("2016-03-18T04:00:00Z");

    static final Money OWED = Money.dollars(1271);

    static final ApplicationNumber NUMBER =
            new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(42));

    private Samples() {}

    static InvitationRow invitation() {
        return new InvitationRow(
                NUMBER, new AccountId(UUID.randomUUID()), new Fees(OF_2016, 1, 2), INVITED);
    }

    static Incoming byCard(String transaction) {
        return new Incoming(Means.CARD, transaction, OWED, INVITED.plusSeconds(60), null);
    }

    static Incoming byCheque(String reference) {
        return new Incoming(
                Means.CHEQUE,
                reference,
                OWED,
                INVITED.plusSeconds(60),
                new StaffId(UUID.randomUUID()));
    }
}
