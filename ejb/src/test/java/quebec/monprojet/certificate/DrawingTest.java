package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.certificate.Samples.APPLICANT;
import static quebec.monprojet.certificate.Samples.CHILD;
import static quebec.monprojet.certificate.Samples.DRAWN;
import static quebec.monprojet.certificate.Samples.OFFICER;
import static quebec.monprojet.certificate.Samples.SPOUSE;
import static quebec.monprojet.certificate.Samples.draft;
import static quebec.monprojet.certificate.Samples.drawing;
import static quebec.monprojet.certificate.Samples.ended;
import static quebec.monprojet.certificate.Samples.facts;
import static quebec.monprojet.certificate.Samples.issued;
import static quebec.monprojet.certificate.Samples.typed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.exchange.ChangeId;

class DrawingTest {

    private static Map<Bearer, Facts> family(Bearer... persons) {
        Map<Bearer, Facts> family = new LinkedHashMap<>();
        for (Bearer person : persons) {
            family.put(person, facts(person.key(), persons.length));
        }
        return family;
    }

    private static Drawing.Plan plan(Drawing drawing, Bearer... persons) {
        return drawing.plan(family(persons), persons.length, DRAWN);
    }

    @Test
    void everyOneWhoComesAlongHasOneUnderTheirOwnReference() {
        Drawing.Plan plan = plan(drawing(), APPLICANT, SPOUSE, CHILD);
        assertThat(plan.added())
                .extracting(Certificate::reference)
                .containsExactly(
                        Samples.NUMBER + "-01", Samples.NUMBER + "-02", Samples.NUMBER + "-03");
        assertThat(plan.added()).allMatch(drawn -> drawn.origin().cause() == Cause.DECISION);
    }

    @Test
    void aCorrectionKnowsWhatItChanges() {
        Facts said = facts("Edilma", 1);
        Names names = said.names();
        assertThat(said.changedBy(new Correction(names, said.birthDate(), said.sex(), "Rien")))
                .isEmpty();
        Names right = new Names(names.family(), "Edelma", null);
        assertThat(said.changedBy(new Correction(right, said.birthDate(), Sex.M, "Deux mots")))
                .containsExactly("givenNames", "sex");
    }

    @Test
    void drawingUpTwiceDrawsNothingMore() {
        Certificate drawn = draft(APPLICANT, facts("APPLICANT", 1));
        Drawing.Plan again = plan(drawing(drawn), APPLICANT);
        assertThat(again.added()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(again.dropped()).isEmpty();
    }

    @Test
    void aChildBornAfterItIsAddedAndTheFamilyIsCountedAgain() {
        Certificate mother = issued(draft(APPLICANT, facts("APPLICANT", 1)), 1);
        Drawing.Plan plan = plan(drawing(mother), APPLICANT, CHILD);
        assertThat(plan.added()).hasSize(2);
        Certificate counted = plan.added().get(0);
        assertThat(counted.origin().replaces()).isEqualTo(mother.code());
        assertThat(counted.version()).isEqualTo(2);
        assertThat(counted.reference()).isEqualTo(mother.reference());
        assertThat(counted.facts().persons()).isEqualTo(2);
        Certificate child = plan.added().get(1);
        assertThat(child.bearer()).isEqualTo(CHILD);
        assertThat(child.origin().replaces()).isNull();
        assertThat(child.reference()).isEqualTo(Samples.NUMBER + "-02");
    }

    @Test
    void aChildBornBeforeAnyIsIssuedChangesWhatWasDrawnUp() {
        Certificate waiting = draft(APPLICANT, facts("APPLICANT", 1));
        Drawing.Plan plan = plan(drawing(waiting), APPLICANT, CHILD);
        assertThat(plan.changed())
                .singleElement()
                .satisfies(
                        changed -> {
                            assertThat(changed.code()).isEqualTo(waiting.code());
                            assertThat(changed.facts().persons()).isEqualTo(2);
                        });
        assertThat(plan.added()).singleElement().extracting(Certificate::bearer).isEqualTo(CHILD);
    }

    @Test
    void whatAnOfficerTypedOfAFirstVersionOutlivesACountOfTheFamily() {
        Facts facts = facts("APPLICANT", 1);
        Correction right =
                new Correction(
                        new Names("Ruge", "Ana", null), facts.birthDate(), facts.sex(), "Le nom");
        Certificate typed = draft(APPLICANT, facts).rewritten(right, OFFICER, DRAWN);
        assertThat(plan(drawing(typed), APPLICANT, CHILD).changed())
                .singleElement()
                .satisfies(
                        changed -> {
                            assertThat(changed.facts().names().given()).isEqualTo("Ana");
                            assertThat(changed.facts().persons()).isEqualTo(2);
                            assertThat(changed.isTypedBy(OFFICER)).isTrue();
                        });
    }

    @Test
    void whoeverLeavesTheFamilyBeforeItIsIssuedGetsNone() {
        Certificate spouse = draft(SPOUSE, facts("SPOUSE", 2));
        Drawing.Plan plan =
                plan(drawing(draft(APPLICANT, facts("APPLICANT", 1)), spouse), APPLICANT);
        assertThat(plan.dropped()).containsExactly(spouse);
    }

    @Test
    void anotherSpouseHasAFirstOfTheirOwnAndTheFormerOneNothingNew() {
        Certificate former = issued(draft(SPOUSE, facts("SPOUSE", 2)), 7);
        Bearer second = new Bearer(SPOUSE.who(), new ChangeId(new UUID(1, 2)));
        Drawing.Plan plan = plan(drawing(former), second);
        assertThat(plan.added())
                .singleElement()
                .satisfies(
                        first -> {
                            assertThat(first.bearer()).isEqualTo(second);
                            assertThat(first.origin().replaces()).isNull();
                            assertThat(first.reference()).isNotEqualTo(former.reference());
                        });
    }

    @Test
    void aCorrectedNameOutlivesACountOfTheFamily() {
        Facts right = facts("Corrigée", 1);
        Certificate valid = issued(draft(APPLICANT, right), 7);
        Drawing.Plan plan = plan(drawing(valid), APPLICANT, CHILD);
        assertThat(plan.added().get(0).facts().names().given()).isEqualTo("Corrigée");
    }

    @Test
    void whatTwoPersonsCancelledIsNotDrawnUpAgainByItself() {
        Certificate gone =
                ended(issued(draft(APPLICANT, facts("APPLICANT", 1)), 7), Ending.CANCELLED);
        assertThat(plan(drawing(gone), APPLICANT).added()).isEmpty();
    }

    @Test
    void whatWasCancelledByMistakeIsDrawnUpAnewInTheWordsOfTheLastVersion() {
        Certificate gone =
                ended(issued(draft(APPLICANT, facts("Corrigée", 1)), 7), Ending.CANCELLED);
        Certificate draft = drawing(gone).anew(gone, 2, "Erreur sur la personne", OFFICER, DRAWN);
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.origin().replaces()).isEqualTo(gone.code());
        assertThat(draft.facts().names().given()).isEqualTo("Corrigée");
        assertThat(draft.facts().persons()).isEqualTo(2);
        assertThat(draft.isTypedBy(OFFICER)).isTrue();
    }

    @Test
    void whatIsDrawnUpAnewKeepsItsWordsWhenTheFamilyGrows() {
        Certificate gone =
                ended(issued(draft(APPLICANT, facts("Corrigée", 1)), 7), Ending.CANCELLED);
        Certificate anew = typed(Cause.ANEW, gone, OFFICER);
        assertThat(plan(drawing(gone, anew), APPLICANT, CHILD).changed())
                .singleElement()
                .satisfies(
                        changed -> {
                            assertThat(changed.facts().names().given()).isEqualTo("Corrigée");
                            assertThat(changed.facts().persons()).isEqualTo(2);
                            assertThat(changed.isTypedBy(OFFICER)).isTrue();
                        });
    }

    @Test
    void whoeverLeftBeforeAnyWasIssuedAndComesBackHasAnotherVersion() {
        Certificate left = ended(draft(SPOUSE, facts("SPOUSE", 2)), Ending.DROPPED);
        assertThat(plan(drawing(left), SPOUSE).added())
                .singleElement()
                .satisfies(
                        back -> {
                            assertThat(back.version()).isEqualTo(2);
                            assertThat(back.reference()).isEqualTo(left.reference());
                            assertThat(back.origin().replaces()).isNull();
                        });
    }

    @Test
    void aCorrectionSaysWhatWasWrongAndKeepsTheRest() {
        Certificate valid = issued(draft(APPLICANT, facts("Ana", 3)), 7);
        Correction correction =
                new Correction(
                        new Names("Ruge", "Anna", null),
                        LocalDate.of(1984, 5, 4),
                        Sex.F,
                        "Le prénom et le jour de naissance");
        Certificate draft = drawing(valid).correcting(valid, correction, OFFICER, DRAWN);
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.isTypedBy(OFFICER)).isTrue();
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.origin().correction()).isEqualTo("Le prénom et le jour de naissance");
        assertThat(draft.facts().names().given()).isEqualTo("Anna");
        assertThat(draft.facts().persons()).isEqualTo(3);
        assertThat(draft.facts().occupation()).isEqualTo("2173");
    }

    @Test
    void theChangeThatCallsForItIsNamed() {
        UUID change = new UUID(0, 77);
        Drawing drawing =
                new Drawing(Samples.NUMBER, Samples.ACCOUNT, Samples.DECISION, change, List.of());
        assertThat(plan(drawing, CHILD).added().get(0).origin())
                .extracting(Certificate.Origin::cause, Certificate.Origin::change)
                .containsExactly(Cause.CHANGE, change);
    }
}
