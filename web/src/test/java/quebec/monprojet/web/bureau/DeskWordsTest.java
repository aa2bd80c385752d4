package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.selection.Status;

class DeskWordsTest {

    private final DeskWords desk = new DeskWords();

    @ParameterizedTest
    @EnumSource
    void ofAllEndsSelectionAloneIsGreen(Status status) {
        assertThat(desk.kind(status).equals("done")).isEqualTo(status == Status.SELECTED);
        assertThat(desk.kind(status).equals("info")).isEqualTo(status.isPending());
    }
}
