package quebec.monprojet.exchange;

import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

final class Samples {

    static final ApplicationNumber NUMBER =
            new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(42));

    static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));

    private Samples() {}
}
