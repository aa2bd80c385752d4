package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.SectionKind;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.dossier.Spouse;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.ChangeId;
import quebec.monprojet.exchange.NewFact;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.exchange.UnionEnded;
import quebec.monprojet.exchange.UnionFormed;

/** A certificate is a person's, and a spouse is not the same person for ever. */
class FamilyTest {

    private static final LocalDate SINCE = LocalDate.of(2016, 3, 27);
    private static final UnionEnded DIVORCED = new UnionEnded(MaritalStatus.DIVORCED);

    private final Contents received =
            new Contents(
                    Map.of(
                            SectionKind.FAMILY,
                            new quebec.monprojet.dossier.Family(
                                    true, spouse("Minh"), List.of(), true)));
    private final List<Change> changes = new ArrayList<>();

    @Test
    void theSpouseOfTheDossierCameByNoChange() {
        assertThat(union()).isNull();
    }

    @Test
    void whoeverIsMarriedAfterASeparationIsSomebodyElse() {
        accepted(DIVORCED);
        ChangeId second = accepted(marrying("Ali"));
        assertThat(union()).isEqualTo(second);
    }

    @Test
    void whoeverIsMarriedAgainIsTheSame() {
        accepted(DIVORCED);
        ChangeId second = accepted(marrying("Ali"));
        accepted(DIVORCED);
        accepted(marrying("Minh"));
        assertThat(union()).as("of the dossier").isNull();
        accepted(DIVORCED);
        accepted(marrying("Ali"));
        assertThat(union()).isEqualTo(second);
    }

    @Test
    void eachIsNamedApartAndReadAgain() {
        Bearer second = new Bearer(Samples.SPOUSE.who(), new ChangeId(new UUID(1, 2)));
        assertThat(second.key()).isNotEqualTo(Samples.SPOUSE.key());
        for (Bearer each : List.of(Samples.APPLICANT, Samples.SPOUSE, Samples.CHILD, second)) {
            assertThat(Bearer.of(each.key())).isEqualTo(each);
        }
    }

    private @Nullable ChangeId union() {
        return Family.of(received, changes).union();
    }

    private ChangeId accepted(NewFact fact) {
        ChangeId id = new ChangeId(UUID.randomUUID());
        LocalDate day = SINCE.plusDays(changes.size());
        Instant declared = Instant.parse("2016-06-01T15:00:00Z").plusSeconds(changes.size());
        Noted noted =
                new Noted(Noted.Outcome.ACCEPTED, null, declared, new StaffId(UUID.randomUUID()));
        changes.add(new Change(id, Samples.NUMBER, Samples.ACCOUNT, fact, day, declared, noted));
        return id;
    }

    private static UnionFormed marrying(String given) {
        return new UnionFormed(MaritalStatus.MARRIED, spouse(given));
    }

    private static Spouse spouse(String given) {
        Birth birth = new Birth(LocalDate.of(1984, 5, 3), "Lyon", new Country("FR"), Sex.M);
        Identity identity = new Identity(new Names("Ruge", given, null), birth, null, null, null);
        return new Spouse(true, identity, null);
    }
}
