package quebec.monprojet.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.ActInPlace;
import quebec.monprojet.audit.Hand;

/** The second guard: it stands where the act is, whatever let the hand in. */
class ActsInPlaceTest {

    private final MandateRow row = Offers.accepted();
    private final Kept kept = new Kept(row);

    /** One mandate, and what is written down under it. */
    private static final class Kept extends MandateRows {

        private final MandateRow row;
        private final List<Object> added = new ArrayList<>();

        Kept(MandateRow row) {
            this.row = row;
        }

        @Override
        Optional<MandateRow> locked(MandateId id) {
            return Optional.of(row).filter(each -> each.view().id().equals(id));
        }

        @Override
        void add(Object act) {
            added.add(act);
        }
    }

    private ActInPlace act(String name, AccountId by) {
        return new ActInPlace(
                Hand.Lent.byMandate(Offers.APPLICANT.value(), by.value(), row.view().id().value()),
                new Act(name),
                "dossier",
                Map.of("section", "identity"));
    }

    @SuppressWarnings("NullAway") // nobody is told of what is tried here
    private void judge(ActInPlace act, Instant now) {
        new ActsInPlace(kept, null, Clock.fixed(now, ZoneOffset.UTC)).on(act);
    }

    private void judge(String name) {
        judge(act(name, Offers.DELEGATE), Offers.NOW);
    }

    /** Without the guard nothing asks: a row of an act takes whatever it is told. */
    @Test
    void withoutTheGuardASignatureWouldBeWrittenDown() {
        kept.add(new MandateActRow(act("dossier.signed", Offers.DELEGATE), Offers.NOW));
        assertThat(kept.added).hasSize(1);
    }

    @Test
    void whatTheMandateAllowsIsWrittenDown() {
        judge("dossier.answered");
        assertThat(kept.added).hasSize(1);
    }

    @Test
    void aSignatureIsNobodyElses() {
        assertThatThrownBy(() -> judge("dossier.signed")).isInstanceOf(NotMandated.class);
        assertThat(kept.added).isEmpty();
    }

    @Test
    void whatWasTakenBackAllowsNothing() {
        row.revoke(Offers.NOW);
        assertThatThrownBy(() -> judge("dossier.answered")).isInstanceOf(NotMandated.class);
    }

    @Test
    void whatIsOverAllowsNothing() {
        assertThatThrownBy(() -> judge(act("dossier.answered", Offers.DELEGATE), Offers.OVER))
                .isInstanceOf(NotMandated.class);
    }

    @Test
    void aMandateIsWorthNothingInAnotherHand() {
        assertThatThrownBy(() -> judge(act("dossier.answered", Offers.ANOTHER), Offers.NOW))
                .isInstanceOf(NotMandated.class);
        assertThat(kept.added).isEmpty();
    }
}
