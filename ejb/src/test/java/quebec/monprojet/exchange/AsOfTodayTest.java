package quebec.monprojet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Diploma;
import quebec.monprojet.dossier.Education;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.Listed;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.SectionKind;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.dossier.Signature;
import quebec.monprojet.dossier.Spouse;
import quebec.monprojet.dossier.Undertaking;
import quebec.monprojet.dossier.Undertakings;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.grid.EducationLevel;

/** What a dossier says today: sealed contents and accepted changes. */
class AsOfTodayTest {

    private static final LocalDate MARCH = LocalDate.of(2016, 3, 27);
    private static final Instant NOW = Instant.parse("2016-06-01T15:00:00Z");
    private static final Country FRANCE = new Country("FR");
    private static final UUID CHILD = new UUID(1, 1);

    private static final Passport PASSPORT =
            new Passport("98ZY76543", FRANCE, MARCH, MARCH.plusYears(10), null);

    private static final Contents SEALED = new Contents(Map.of());

    private static final ChildBorn BORN =
            new ChildBorn(
                    new Dependant(
                            CHILD,
                            new Dependant.Bond(Kinship.CHILD_OF_BOTH, true, false, null),
                            identity("Zoé"),
                            null));
    private static final UnionFormed MARRIED =
            new UnionFormed(MaritalStatus.MARRIED, new Spouse(true, identity("Ali"), null));
    private static final UnionEnded DIVORCED = new UnionEnded(MaritalStatus.DIVORCED);

    private static Identity identity(String given) {
        return new Identity(
                new Names("Müller", given, null),
                new Birth(MARCH, "Lyon", FRANCE, Sex.F),
                null,
                null,
                null);
    }

    private static UnionFormed marrying(String family, LocalDate birth) {
        return new UnionFormed(
                MaritalStatus.MARRIED,
                new Spouse(
                        true,
                        new Identity(
                                new Names(family, "Ali", null),
                                new Birth(birth, "Lyon", FRANCE, Sex.M),
                                null,
                                null,
                                null),
                        null));
    }

    /** A sealed couple whose spouse studied, has a passport and signed. */
    private static Contents coupled(MaritalStatus status) {
        Diploma diploma =
                new Diploma(
                        new UUID(2, 2),
                        EducationLevel.UNIV1_3Y_PLUS,
                        "Licence",
                        "Lyon 2",
                        FRANCE,
                        false,
                        YearMonth.of(2008, 9),
                        YearMonth.of(2011, 6),
                        3,
                        "Droit",
                        null);
        Signature signature = new Signature("Ali Müller", "1", MARCH);
        return new Contents(
                Map.of(
                        SectionKind.FAMILY,
                        new Family(
                                true,
                                new Spouse(true, identity("Ali").with(status), PASSPORT),
                                List.of(),
                                true),
                        SectionKind.EDUCATION,
                        new Education(Listed.nothing(), new Listed<>(List.of(diploma), true)),
                        SectionKind.UNDERTAKINGS,
                        new Undertakings(
                                Map.of(
                                        Undertaking.VALUES,
                                        new Undertakings.Signed(
                                                new Undertakings.Household(true, 0),
                                                signature,
                                                signature)))));
    }

    private static Moved to(String city) {
        return new Moved(new Address("1, rue Neuve", null, city, null, null, FRANCE));
    }

    private static PassportRenewed passport(Who who) {
        return new PassportRenewed(
                who, new Passport("12AB34567", FRANCE, MARCH, MARCH.plusYears(10), null));
    }

    private static final Change WAITING =
            new Change(
                    new ChangeId(CHILD), Samples.NUMBER, Samples.ACCOUNT, BORN, MARCH, NOW, null);

    private static Change accepted(NewFact fact, LocalDate on) {
        return change(fact, on, Noted.Outcome.ACCEPTED);
    }

    private static Change change(NewFact fact, LocalDate on, Noted.Outcome outcome) {
        return new Change(
                new ChangeId(UUID.randomUUID()),
                Samples.NUMBER,
                Samples.ACCOUNT,
                fact,
                on,
                NOW,
                new Noted(outcome, "Vu l’acte.", NOW, new StaffId(new UUID(0, 9))));
    }

    private static Contents today(Change... changes) {
        return AsOfToday.of(SEALED, List.of(changes));
    }

    @Test
    void whatIsSealedIsSaidAsLongAsNothingChanged() {
        assertThat(today()).isSameAs(SEALED);
    }

    @Test
    void aChildThatWasBornComesToTheFamily() {
        Contents today = today(accepted(BORN, MARCH));
        assertThat(today.family().dependant(CHILD)).contains(BORN.child());
        assertThat(today.household().dependants()).isEqualTo(1);
        assertThat(SEALED.family().dependants()).as("what was sealed").isEmpty();
    }

    @Test
    void whatIsRefusedOrWaitsChangesNothing() {
        assertThat(today(WAITING, change(BORN, MARCH, Noted.Outcome.REFUSED))).isSameAs(SEALED);
    }

    @Test
    void aUnionBringsASpouseAndItsEndTakesThemAway() {
        Contents coupled = today(accepted(MARRIED, MARCH));
        assertThat(coupled.identity(Who.SPOUSE).names())
                .isEqualTo(MARRIED.spouse().identity().names());
        assertThat(coupled.identity().maritalStatus()).isEqualTo(MaritalStatus.MARRIED);
        Contents alone = today(accepted(MARRIED, MARCH), accepted(DIVORCED, MARCH.plusDays(9)));
        assertThat(alone.everybody()).containsExactly(Who.APPLICANT);
        assertThat(alone.identity().maritalStatus()).isEqualTo(MaritalStatus.DIVORCED);
    }

    @Test
    void aCoupleThatMarriesKeepsAllThatIsKnownOfTheSpouse() {
        Contents couple = coupled(MaritalStatus.DE_FACTO);
        Contents today = AsOfToday.of(couple, List.of(accepted(MARRIED, MARCH)));
        assertThat(today.education()).isEqualTo(couple.education());
        assertThat(today.passport(Who.SPOUSE)).contains(PASSPORT);
        assertThat(today.undertakings()).isEqualTo(couple.undertakings());
        assertThat(today.identity().maritalStatus()).isEqualTo(MaritalStatus.MARRIED);
        assertThat(today.identity(Who.SPOUSE).maritalStatus()).isEqualTo(MaritalStatus.MARRIED);
        assertThat(today.identity(Who.SPOUSE).names())
                .isEqualTo(couple.identity(Who.SPOUSE).names());
    }

    @Test
    void theSameSpouseIsKnownAgainHoweverTheNameIsTyped() {
        Contents couple = coupled(MaritalStatus.DE_FACTO);
        assertThat(AsOfToday.of(couple, List.of(accepted(marrying("MULLER", MARCH), MARCH))))
                .satisfies(today -> assertThat(today.passport(Who.SPOUSE)).isPresent());
    }

    @Test
    void nothingIsLeftOfAnEarlierSpouse() {
        for (UnionFormed union :
                List.of(marrying("Tremblay", MARCH), marrying("Müller", MARCH.plusDays(1)))) {
            Contents today =
                    AsOfToday.of(coupled(MaritalStatus.DIVORCED), List.of(accepted(union, MARCH)));
            assertThat(today.education().spouse().items()).isEmpty();
            assertThat(today.passport(Who.SPOUSE)).isEmpty();
            assertThat(today.undertakings().of(Undertaking.VALUES)).isEmpty();
        }
    }

    @Test
    void theOrderIsThatOfTheEventsAndNotOfTheirDeclaration() {
        Contents today =
                today(accepted(to("Lille"), MARCH.plusDays(9)), accepted(to("Nice"), MARCH));
        assertThat(today.contact().address()).isEqualTo(to("Lille").address());
    }

    @Test
    void aPassportGoesToItsBearerAndToNobodyWhoHasLeft() {
        Contents own = today(accepted(passport(Who.APPLICANT), MARCH));
        assertThat(own.passport()).contains(passport(Who.APPLICANT).passport());
        Contents gone =
                today(
                        accepted(MARRIED, MARCH),
                        accepted(DIVORCED, MARCH.plusDays(1)),
                        accepted(passport(Who.SPOUSE), MARCH.plusDays(2)));
        assertThat(gone.family().spouse()).isNull();
        Contents child =
                today(
                        accepted(BORN, MARCH),
                        accepted(passport(Who.dependant(CHILD)), MARCH.plusDays(2)));
        assertThat(child.passport(Who.dependant(CHILD))).isPresent();
    }

    @Test
    void aSpousesPassportIsOlderThanTheUnion() {
        Contents today =
                today(
                        accepted(passport(Who.SPOUSE), MARCH.minusYears(3)),
                        accepted(MARRIED, MARCH));
        assertThat(today.passport(Who.SPOUSE)).contains(passport(Who.SPOUSE).passport());
    }

    @Test
    void aPassportIsNeverDeclaredTooLate() {
        assertThat(accepted(passport(Who.APPLICANT), MARCH.minusYears(3)).isLate()).isFalse();
    }

    @Test
    void theChildOfASpouseWhoLeftNeedsALook() {
        ChildBorn theirs =
                new ChildBorn(
                        new Dependant(
                                CHILD,
                                new Dependant.Bond(Kinship.SPOUSES_CHILD, false, false, null),
                                identity("Zoé"),
                                null));
        Contents couple = today(accepted(MARRIED, MARCH), accepted(theirs, MARCH));
        assertThat(AsOfToday.unsettled(couple)).isEmpty();
        assertThat(AsOfToday.unsettled(DIVORCED.appliedTo(couple))).containsExactly(theirs.child());
    }

    @Test
    void whoeverNowLeavesAParentBehindNeedsALook() {
        Contents couple = today(accepted(MARRIED, MARCH), accepted(BORN, MARCH));
        assertThat(AsOfToday.unsettled(couple)).isEmpty();
        assertThat(AsOfToday.unsettled(DIVORCED.appliedTo(couple))).containsExactly(BORN.child());
    }

    @Test
    void everyKindIsKeptAndReadAgain() {
        for (NewFact fact :
                List.of(BORN, MARRIED, DIVORCED, to("Lille"), passport(Who.dependant(CHILD)))) {
            String kept = FactsDocument.write(fact);
            assertThat(FactsDocument.read(ChangeKind.of(fact), FactsDocument.SCHEMA, kept))
                    .isEqualTo(fact);
        }
    }

    @Test
    void whoBelongedToTheFamilyBeforeTheReceiptIsNoChangeAfterIt() {
        Instant received = Instant.parse("2016-03-28T12:00:00Z");
        assertThat(accepted(BORN, MARCH).predates(received)).isTrue();
        assertThat(accepted(MARRIED, MARCH).predates(received)).isTrue();
        assertThat(accepted(BORN, MARCH.plusDays(1)).predates(received)).isFalse();
        assertThat(accepted(DIVORCED, MARCH).predates(received)).isFalse();
        assertThat(accepted(to("Lille"), MARCH).predates(received)).isFalse();
    }

    @Test
    void aChildBornBeforeTheReceiptIsNamedSoThoughItIsSaidToHaveComeAfter() {
        Instant received = Instant.parse("2016-03-28T12:00:00Z");
        Change adopted = accepted(BORN, MARCH.plusDays(30));
        assertThat(adopted.isBornBefore(received)).isTrue();
        assertThat(adopted.isBornBefore(Instant.parse("2016-03-27T12:00:00Z"))).isFalse();
        assertThat(accepted(BORN, MARCH).isBornBefore(received)).as("said already").isFalse();
        assertThat(accepted(MARRIED, MARCH.plusDays(30)).isBornBefore(received)).isFalse();
    }

    @Test
    void aChildIsTheSameWithAndWithoutAccentsAndCapitals() {
        Change told = accepted(BORN, MARCH);
        assertThat(told.tellsOf(child("MULLER", "zoe", MARCH))).isTrue();
        assertThat(told.tellsOf(child("Müller", "Zoé", MARCH.plusDays(1)))).isFalse();
        assertThat(told.tellsOf(child("Müller", "Léa", MARCH))).as("a twin").isFalse();
        assertThat(WAITING.tellsOf(BORN)).isTrue();
        assertThat(change(BORN, MARCH, Noted.Outcome.REFUSED).tellsOf(BORN)).isFalse();
    }

    private static ChildBorn child(String family, String given, LocalDate born) {
        return new ChildBorn(
                new Dependant(
                        UUID.randomUUID(),
                        BORN.child().bond(),
                        new Identity(
                                new Names(family, given, null),
                                new Birth(born, "Lyon", FRANCE, Sex.F),
                                null,
                                null,
                                null),
                        null));
    }

    @Test
    void aDeclarationIsLateFromTheThirtyFirstDayOn() {
        LocalDate declared = LocalDate.of(2016, 6, 1);
        assertThat(accepted(BORN, declared.minusDays(30)).isLate()).isFalse();
        assertThat(accepted(BORN, declared.minusDays(31)).isLate()).isTrue();
    }
}
