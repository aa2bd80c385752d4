package quebec.monprojet.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.DecisionId;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.grid.Region;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

final class Samples {

    static final ApplicationNumber NUMBER =
            new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(42));
    static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
    static final DecisionId DECISION = new DecisionId(new UUID(0, 2));
    static final StaffId OFFICER = new StaffId(new UUID(0, 3));
    static final StaffId OTHER = new StaffId(new UUID(0, 4));
    static final Instant DRAWN = Instant.parse("2016-09-01T14:00:00Z");
    static final Bearer APPLICANT = new Bearer(Who.APPLICANT);
    static final Bearer SPOUSE = new Bearer(Who.SPOUSE);
    static final Bearer CHILD = new Bearer(Who.dependant(new UUID(0, 9)));

    private Samples() {}

    static Facts facts(String given, int persons) {
        return new Facts(
                "Montréal",
                new Names("Ruge", given, null),
                LocalDate.of(1984, 5, 3),
                Sex.F,
                Stream.CAPPED,
                persons,
                Region.MONTREAL,
                "2173",
                false,
                List.of(Tongue.FRENCH));
    }

    static Certificate draft(Bearer bearer, Facts facts) {
        return new Certificate(
                CertificateCode.random(),
                NUMBER,
                ACCOUNT,
                bearer,
                NUMBER + "-01",
                1,
                new Certificate.Origin(Cause.DECISION, DECISION, null, null, null, null),
                facts,
                DRAWN,
                null,
                null,
                null);
    }

    /** A draft of the same person that an officer typed. */
    static Certificate typed(Cause cause, Certificate before, StaffId by) {
        return typed(cause, before, by, before.facts());
    }

    static Certificate typed(Cause cause, Certificate before, StaffId by, Facts facts) {
        return new Certificate(
                CertificateCode.random(),
                NUMBER,
                ACCOUNT,
                before.bearer(),
                before.reference(),
                before.version() + 1,
                new Certificate.Origin(cause, DECISION, null, before.code(), "Le prénom", by),
                facts,
                DRAWN,
                null,
                null,
                null);
    }

    static Certificate issued(Certificate draft, long number) {
        return new Certificate(
                draft.code(),
                draft.application(),
                draft.account(),
                draft.bearer(),
                draft.reference(),
                draft.version(),
                draft.origin(),
                draft.facts(),
                draft.drawnAt(),
                new Certificate.Issue(number, DRAWN, OFFICER, "0001", LocalDate.of(2019, 9, 1)),
                null,
                null);
    }

    static Certificate toBeCancelled(Certificate valid, StaffId by) {
        return new Certificate(
                valid.code(),
                valid.application(),
                valid.account(),
                valid.bearer(),
                valid.reference(),
                valid.version(),
                valid.origin(),
                valid.facts(),
                valid.drawnAt(),
                valid.issue(),
                new Certificate.Asked(by, DRAWN, "Fraude"),
                null);
    }

    static Certificate ended(Certificate certificate, Ending how) {
        return new Certificate(
                certificate.code(),
                certificate.application(),
                certificate.account(),
                certificate.bearer(),
                certificate.reference(),
                certificate.version(),
                certificate.origin(),
                certificate.facts(),
                certificate.drawnAt(),
                certificate.issue(),
                null,
                new Certificate.End(how, DRAWN, OFFICER));
    }

    static Drawing drawing(Certificate... before) {
        return new Drawing(NUMBER, ACCOUNT, DECISION, null, List.of(before));
    }
}
