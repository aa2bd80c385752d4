package quebec.monprojet.web.bureau.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.texts.Texts;

@NullUnmarked
class WorkTableTest {

    private static final Texts TEXTS = new Texts();

    private static String waits(
            InvitationState fees, boolean replied, boolean sentBack, boolean unanswered) {
        DocumentRequest.Stage none = null;
        WorkLine line =
                new WorkLine(null, 1, false, false, fees, none, replied, sentBack, unanswered);
        return new WorkTable(new DeskWords(TEXTS, null), null, TEXTS).waits(line);
    }

    @Test
    void theExportSaysEveryMarkThatTheListShows() {
        assertThat(waits(null, true, true, true))
                .isEqualTo("Réponse reçue, Renvoyée, " + TEXTS.of("bureau.list.unanswered"));
        assertThat(waits(InvitationState.INVITED, true, false, false)).endsWith(", Réponse reçue");
    }

    @Test
    void whatWaitsForNothingSaysNothing() {
        assertThat(waits(null, false, false, false)).isEmpty();
    }
}
