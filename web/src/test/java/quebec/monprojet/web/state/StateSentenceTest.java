package quebec.monprojet.web.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.opening.PublishedPeriod;

class StateSentenceTest {

    @Test
    void sayNothingIsAnnouncedUntilSomethingIs() {
        assertThat(said(null, Lives.BELL))
                .isEqualTo("Aucune ouverture n’est annoncée pour le moment.");
    }

    @Test
    void sayWhenItOpensAndForHowMany() {
        assertThat(said(Lives.announced(), Lives.BELL.minusNanos(1)))
                .isEqualTo(
                        "La prochaine période ouvre le 16\u00a0février 2027 à 8\u00a0h\u00a030 (heure de"
                                + " Montréal, UTC−05:00), pour 2\u00a0800\u00a0demandes.");
    }

    @Test
    void sayHowManyPlacesAreLeftOnceItIsOpen() {
        assertThat(said(Lives.announced(), Lives.BELL))
                .contains("2\u00a0800\u00a0places sur 2\u00a0800");
    }

    @Test
    void saySinceWhenItIsSuspended() {
        assertThat(said(Lives.suspended(), Lives.STOPPED))
                .contains("suspendue depuis le 16\u00a0février 2027 à 9\u00a0h (heure de Montréal");
    }

    @Test
    void sayBothInstantsWhenItIsAnnouncedAgain() {
        assertThat(said(Lives.announcedAgain(), Lives.AGAIN))
                .contains("suspendue le 16\u00a0février 2027 à 9\u00a0h (heure de Montréal")
                .contains("reprendra le 18\u00a0février 2027 à 8\u00a0h\u00a030")
                .contains("2\u00a0788 places sur 2\u00a0800");
    }

    @Test
    void sayItIsOver() {
        assertThat(said(Lives.announced(), Lives.CLOSING)).contains("fermée");
    }

    private static String said(@Nullable PublishedPeriod period, Instant now) {
        return new StateSentence(Lives.words("fr")).of(period, now);
    }
}
