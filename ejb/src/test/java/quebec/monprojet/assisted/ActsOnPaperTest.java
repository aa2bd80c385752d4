package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.ActInPlace;
import quebec.monprojet.audit.Hand;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.RequestId;

/** Whoever types a file seals it never, whatever page let them in. */
class ActsOnPaperTest {

    private final PaperFileRow file = Papers.file();
    private final Papers.Kept kept = new Papers.Kept(file);
    private final Asked requests = new Asked();
    private final Papers.Wanted proposals = new Papers.Wanted();
    private final ActsOnPaper judge =
            new ActsOnPaper(kept, requests, proposals, Clock.fixed(Papers.NOW, ZoneOffset.UTC));

    private void does(StaffId by, String act) {
        judge.on(
                new ActInPlace(
                        Hand.Lent.onPaper(Papers.PERSON.value(), by.value(), file.id().value()),
                        new Act(act),
                        "dossier",
                        Map.of()));
    }

    @Test
    void whoeverTypesIsATypistFromThenOn() {
        does(Papers.TYPIST, "dossier.answered");
        assertThat(kept.parts(file.id())).containsEntry(Papers.TYPIST, Part.TYPIST);
    }

    @Test
    void whoeverTypedSealsNever() {
        does(Papers.TYPIST, "document.received");
        handedOver();
        assertThatThrownBy(() -> does(Papers.TYPIST, "dossier.sealed"))
                .isInstanceOf(NotAtTheDesk.class);
    }

    @Test
    void somebodyElseSeals() {
        does(Papers.TYPIST, "dossier.answered");
        handedOver();
        assertThatCode(() -> does(Papers.VERIFIER, "dossier.sealed")).doesNotThrowAnyException();
    }

    @Test
    void whoeverVerifiedTypesNever() {
        handedOver();
        does(Papers.VERIFIER, "dossier.sealed");
        file.giveBack();
        assertThatThrownBy(() -> does(Papers.VERIFIER, "dossier.answered"))
                .isInstanceOf(NotAtTheDesk.class);
    }

    @Test
    void nothingIsTypedWhileItIsCompared() {
        handedOver();
        assertThatThrownBy(() -> does(Papers.TYPIST, "dossier.answered"))
                .isInstanceOf(NotAtTheDesk.class);
    }

    @Test
    void nothingIsTypedUnderASeal() {
        kept.seal(Papers.DIGEST);
        assertThatThrownBy(() -> does(Papers.TYPIST, "dossier.answered"))
                .isInstanceOf(NotAtTheDesk.class);
    }

    @Test
    void nobodySignsForThePerson() {
        assertThatThrownBy(() -> does(Papers.TYPIST, "dossier.signed"))
                .isInstanceOf(NotAtTheDesk.class);
        file.findSigned(Papers.TYPIST, Papers.NOW);
        assertThatCode(() -> does(Papers.TYPIST, "dossier.signed")).doesNotThrowAnyException();
    }

    @Test
    void whatHasNoNameHereIsNotDone() {
        assertThatThrownBy(() -> does(Papers.TYPIST, "application.withdrawn"))
                .isInstanceOf(NotAtTheDesk.class);
    }

    @Test
    void anotherPersonsDossierIsNotReached() {
        ActInPlace elsewhere =
                new ActInPlace(
                        Hand.Lent.onPaper(new UUID(7, 7), Papers.TYPIST.value(), file.id().value()),
                        new Act("dossier.answered"),
                        "dossier",
                        Map.of());
        assertThatThrownBy(() -> judge.on(elsewhere)).isInstanceOf(NotAtTheDesk.class);
    }

    @Test
    void mandatesAreJudgedElsewhere() {
        ActInPlace mandated =
                new ActInPlace(
                        Hand.Lent.byMandate(Papers.PERSON.value(), new UUID(0, 9), new UUID(0, 8)),
                        new Act("dossier.answered"),
                        "dossier",
                        Map.of());
        assertThatCode(() -> judge.on(mandated)).doesNotThrowAnyException();
    }

    @Test
    void whatWasAskedForAfterTheReceiptIsEnteredByAnybody() {
        does(Papers.TYPIST, "dossier.answered");
        kept.seal(Papers.DIGEST);
        assertThatThrownBy(() -> does(Papers.VERIFIER, "document.received"))
                .isInstanceOf(NotAtTheDesk.class);
        requests.open = true;
        for (String act :
                List.of(
                        "document.begun",
                        "document.received",
                        "document.explained",
                        "document.answered")) {
            assertThatCode(() -> does(Papers.VERIFIER, act)).doesNotThrowAnyException();
            assertThatCode(() -> does(Papers.TYPIST, act)).doesNotThrowAnyException();
        }
        assertThat(kept.parts(file.id())).containsOnlyKeys(Papers.TYPIST);
    }

    @Test
    void answersStaySealedWhateverIsAskedFor() {
        kept.seal(Papers.DIGEST);
        requests.open = true;
        assertThatThrownBy(() -> does(Papers.TYPIST, "dossier.answered"))
                .isInstanceOf(NotAtTheDesk.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"change.declared", "dossier.contested"})
    void whatThePersonWroteAfterTheSealIsTold(String act) {
        assertThatThrownBy(() -> does(Papers.TYPIST, act)).isInstanceOf(NotAtTheDesk.class);
        kept.seal(Papers.DIGEST);
        assertThatCode(() -> does(Papers.TYPIST, act)).doesNotThrowAnyException();
    }

    @Test
    void nobodyGivesUpAnApplicationForThePersonAlone() {
        kept.seal(Papers.DIGEST);
        assertThatThrownBy(() -> does(Papers.TYPIST, "application.withdrawn"))
                .isInstanceOf(NotAtTheDesk.class);
        proposals.propose(file.id(), Proposal.WITHDRAW, Papers.TYPIST, Papers.NOW);
        assertThatThrownBy(() -> does(Papers.TYPIST, "application.withdrawn"))
                .isInstanceOf(NotAtTheDesk.class);
        proposals.confirm(file.id(), Proposal.WITHDRAW, Papers.VERIFIER);
        assertThatCode(() -> does(Papers.VERIFIER, "application.withdrawn"))
                .doesNotThrowAnyException();
    }

    /** Documents that were asked for, if any. */
    private static final class Asked extends DocumentRequests {

        private boolean open;

        @Override
        public Optional<DocumentRequest> openFor(AccountId account) {
            return open
                    ? Optional.of(
                            new DocumentRequest(
                                    new RequestId(new UUID(0, 4)),
                                    account,
                                    new DossierId(new UUID(0, 5)),
                                    List.of(),
                                    "",
                                    Papers.VERIFIER,
                                    Papers.NOW,
                                    LocalDate.of(2026, 4, 15),
                                    null,
                                    null))
                    : Optional.empty();
        }
    }

    private void handedOver() {
        file.findSigned(Papers.TYPIST, Papers.NOW);
        file.handOver(Papers.TYPIST, Papers.NOW);
    }
}
