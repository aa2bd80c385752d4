package quebec.monprojet.web.bureau.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;

class FileActTest {

    @ParameterizedTest
    @EnumSource(Status.class)
    void whatIsOfferedIsWhatTheTableLetsAnOfficerDo(Status status) {
        Set<Move> allowed =
                Arrays.stream(Move.values())
                        .filter(move -> move.mover() == Move.Mover.OFFICER)
                        .filter(move -> move.from().contains(status))
                        .collect(Collectors.toSet());
        if (status == Status.EXAMINATION) {
            // A selection that falls into the sample is proposed by the same act.
            allowed.remove(Move.PROPOSE);
        }
        assertThat(FileAct.from(status).stream().map(FileAct::move).collect(Collectors.toSet()))
                .isEqualTo(allowed);
    }

    @Test
    void aRefusalIsNotIntendedOfWhatNobodyExamined() {
        assertThat(FileAct.from(Status.COMPLETENESS))
                .contains(FileAct.NOTICE_OF_REJECTION)
                .doesNotContain(FileAct.NOTICE_OF_REFUSAL);
    }

    @Test
    void anActIsFoundByItsCodeAndNothingElseIs() {
        for (FileAct act : FileAct.values()) {
            assertThat(FileAct.ofCode(act.getCode())).contains(act);
        }
        assertThat(FileAct.ofCode("tout")).isEmpty();
        assertThat(FileAct.ofCode(null)).isEmpty();
    }
}
