package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

class JournalSubjectTest {

    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    @Test
    void whatHasAPageIsNamedAndLeadsThere() {
        JournalSubject file = JournalSubject.of("application:2026-1-000002-K");
        assertThat(file.said(FRENCH)).isEqualTo("Demande 2026-1-000002-K");
        assertThat(file.page()).isEqualTo("/bureau/demande?numero=2026-1-000002-K");
    }

    @Test
    void whatHasNoneIsNamedShortly() {
        JournalSubject hold = JournalSubject.of("hold:f0713a9f-0000-4000-8000-0242ac120002");
        assertThat(hold.said(FRENCH)).isEqualTo("Retenue f0713a9f…");
        assertThat(hold.page()).isNull();
    }

    @Test
    void aDecisionIsNamedByItsNumber() {
        assertThat(JournalSubject.of("DEMO-2026-1").said(FRENCH)).isEqualTo("DEMO-2026-1");
        assertThat(JournalSubject.of("worklist").said(FRENCH)).isEqualTo("Liste des demandes");
    }
}
