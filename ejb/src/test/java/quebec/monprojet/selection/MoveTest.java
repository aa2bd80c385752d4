package quebec.monprojet.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static Stream<Move> movesFrom(Status status) {
        return Arrays.stream(Move.values()).filter(move -> move.from().contains(status));
    }

    @Test
    void everyStatusIsComeToFromTheRegister() {
        Set<Status> reached = EnumSet.of(Status.RECEIVED);
        int before;
        do {
            before = reached.size();
            for (Move move : Move.values()) {
                if (move.from().stream().anyMatch(reached::contains)) {
                    reached.addAll(move.to());
                }
            }
        } while (reached.size() > before);
        assertThat(reached).containsExactlyInAnyOrder(Status.values());
    }

    @Test
    void whatHasEndedMovesOnlyAtThePersonsDemandOrByAPaymentThatCameInTime() {
        for (Status status : Status.values()) {
            if (!status.isPending()) {
                assertThat(movesFrom(status))
                        .as("from %s", status)
                        .allMatch(
                                move ->
                                        move.mover() == Move.Mover.APPLICANT
                                                || (status == Status.LAPSED && move == Move.BEGIN));
            }
        }
    }

    @Test
    void noRefusalWithoutANoticeAndASecondLook() {
        for (Status end : Set.of(Status.REFUSED, Status.REJECTED)) {
            assertThat(Stream.of(Move.values()).filter(move -> move.to().contains(end)))
                    .as("to %s", end)
                    .containsExactly(Move.CONFIRM);
        }
        assertThat(Move.PROPOSE.leads(Status.COMPLETENESS, Status.SECOND_LOOK)).isFalse();
    }

    @Test
    void whatAPersonAppliedForMayBeGivenUpUntilItIsDecided() {
        assertThat(Move.WITHDRAW.leads(Status.SECOND_LOOK, Status.WITHDRAWN)).isTrue();
        assertThat(Move.WITHDRAW.leads(Status.SELECTED, Status.WITHDRAWN)).isFalse();
    }
}
