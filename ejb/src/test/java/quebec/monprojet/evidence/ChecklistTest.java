package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Custody;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Diploma;
import quebec.monprojet.dossier.Education;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.Listed;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.grid.EducationLevel;

class ChecklistTest {

    private static final Contents BLANK = new Contents(Map.of());
    private static final UUID CHILD = new UUID(0, 1);
    private static final Who THE_CHILD = Who.dependant(CHILD);

    private static List<DocumentKind> asked(Contents contents, Who who) {
        return Checklist.of(contents).requirements().stream()
                .filter(each -> each.who().equals(who))
                .map(Requirement::kind)
                .toList();
    }

    private static Contents who(MaritalStatus status) {
        Identity identity = BLANK.identity();
        return BLANK.with(
                new Identity(
                        identity.names(),
                        identity.birth(),
                        identity.citizenships(),
                        status,
                        identity.residence()));
    }

    private static Contents child(Family family, Kinship kinship, boolean along) {
        boolean alone = along && kinship != Kinship.CHILD_OF_BOTH;
        Custody custody = alone ? Custody.CONSENT : null;
        return BLANK.with(family.with(CHILD, new Dependant.Bond(kinship, along, false, custody)));
    }

    @Test
    void whoeverAppliesAloneShowsWhoTheyAre() {
        assertThat(asked(BLANK, Who.APPLICANT))
                .containsExactly(DocumentKind.PASSPORT, DocumentKind.BIRTH_CERTIFICATE);
    }

    @Test
    void aUnionIsProved() {
        assertThat(asked(who(MaritalStatus.MARRIED), Who.APPLICANT))
                .contains(DocumentKind.MARRIAGE_CERTIFICATE);
        assertThat(asked(who(MaritalStatus.DE_FACTO), Who.APPLICANT))
                .contains(DocumentKind.DE_FACTO_PROOF);
        assertThat(asked(who(MaritalStatus.DIVORCED), Who.APPLICANT)).hasSize(2);
    }

    @Test
    void whoeverStaysShowsNoPassport() {
        Family staying = BLANK.family().withSpouse(false);
        assertThat(asked(BLANK.with(staying), Who.SPOUSE))
                .containsExactly(DocumentKind.BIRTH_CERTIFICATE);
        assertThat(asked(BLANK.with(BLANK.family().withSpouse(true)), Who.SPOUSE))
                .contains(DocumentKind.PASSPORT);
    }

    @Test
    void aParentWhoStaysConsentsToTheChildsDeparture() {
        Family alone = BLANK.family();
        Family withSpouse = alone.withSpouse(true);
        Family spouseStays = alone.withSpouse(false);
        assertThat(asked(child(alone, Kinship.MY_CHILD, true), THE_CHILD))
                .contains(DocumentKind.PARENTAL_CONSENT);
        assertThat(asked(child(spouseStays, Kinship.CHILD_OF_BOTH, true), THE_CHILD))
                .contains(DocumentKind.PARENTAL_CONSENT);
        assertThat(asked(child(withSpouse, Kinship.CHILD_OF_BOTH, true), THE_CHILD))
                .doesNotContain(DocumentKind.PARENTAL_CONSENT);
        assertThat(asked(child(alone, Kinship.MY_CHILD, false), THE_CHILD))
                .containsExactly(DocumentKind.BIRTH_CERTIFICATE);
    }

    private static Diploma diploma(int id) {
        return new Diploma(
                new UUID(1, id),
                EducationLevel.UNIV2,
                "Maîtrise",
                "Université",
                new Country("FR"),
                false,
                YearMonth.of(2005, 9),
                YearMonth.of(2010, 6),
                5,
                "Droit",
                null);
    }

    @Test
    void whatGivesPointsIsBacked() {
        Education studied =
                new Education(
                        new Listed<>(List.of(diploma(1), diploma(2)), true),
                        new Listed<>(List.of(diploma(3)), true));
        Contents couple = BLANK.with(BLANK.family().withSpouse(true)).with(studied);
        assertThat(asked(couple, Who.APPLICANT))
                .filteredOn(DocumentKind.DIPLOMA::equals)
                .hasSize(2);
        assertThat(asked(couple, Who.SPOUSE))
                .contains(DocumentKind.DIPLOMA, DocumentKind.TRANSCRIPT);
        Contents apart = couple.with(couple.family().withSpouse(false));
        assertThat(asked(apart, Who.SPOUSE)).containsExactly(DocumentKind.BIRTH_CERTIFICATE);
    }

    @Test
    void eachIsKnownByACodeThatSaysNothingOfThePerson() {
        Checklist list = Checklist.of(child(BLANK.family(), Kinship.MY_CHILD, true));
        assertThat(list.requirements()).extracting(Requirement::code).doesNotHaveDuplicates();
        assertThat(list.named("passport.moi")).isPresent();
        assertThat(list.named("birth-certificate." + CHILD)).isPresent();
        assertThat(list.named("passport.conjoint")).isEmpty();
        Requirement diploma =
                new Requirement(
                        DocumentKind.DIPLOMA, Who.APPLICANT, new Requirement.Item("1", "Maîtrise"));
        assertThat(diploma.code()).isEqualTo("diploma.moi.1");
    }

    @Test
    void everyKindHasItsTermsInThreeLanguages() {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(DocumentTerms.of(kind).wording()).containsOnlyKeys("fr", "en", "es");
            assertThat(DocumentKind.named(kind.code())).contains(kind);
        }
        assertThat(DocumentTerms.all()).hasSameSizeAs(DocumentKind.values());
    }

    @Test
    void anExplanationIsWords() {
        assertThat(Explanation.read(" \r\n")).isInstanceOf(Checked.Faulty.class);
        assertThat(Explanation.read("a".repeat(Limits.EXPLANATION + 1)))
                .isInstanceOf(Checked.Faulty.class);
        assertThat(Explanation.read("Perdu\r\nen\0 mer "))
                .isEqualTo(new Checked.Sound<>(new Explanation("Perdu\nen mer")));
    }

    @Test
    void onlyWhatADossierNeedsIsAskedFor() {
        Checklist list = Checklist.of(new Contents(Map.of()));
        assertThat(list.namesAll(Set.of("passport.moi"))).isTrue();
        assertThat(list.namesAll(Set.of("passport.moi", "passport.conjoint"))).isFalse();
        assertThat(list.namesAll(Set.of())).isFalse();
    }

    /** A child that came since the receipt; what was received is asked for as before. */
    @Test
    void whatWasDeclaredSinceIsAskedForAsWell() {
        Checklist received = Checklist.of(BLANK);
        Checklist today = Checklist.of(child(BLANK.family(), Kinship.MY_CHILD, true));
        Checklist both = received.and(today);
        assertThat(both.requirements()).startsWith(received.requirements().get(0));
        assertThat(both.requirements()).doesNotHaveDuplicates().containsAll(today.requirements());
        assertThat(today.and(received).requirements()).containsAll(received.requirements());
        assertThat(both.requirements().size()).isGreaterThan(received.requirements().size());
    }
}
