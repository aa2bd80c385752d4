package quebec.monprojet.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.evidence.DocumentFolder.Standing;
import quebec.monprojet.evidence.DocumentForm;
import quebec.monprojet.evidence.Refusal;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

class RefusalWordsTest {

    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalSaysWhatToDo(Refusal why) {
        assertThat(FRENCH).containsKey("documents.refused." + why);
        assertThat(FRENCH).containsKey("bureau.value." + why);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void everyStandingHasItsWord(Standing standing) {
        assertThat(FRENCH)
                .containsKey("documents.standing." + standing.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(DocumentForm.class)
    void everyFormHasItsWord(DocumentForm form) {
        assertThat(FRENCH).containsKey("documents.form." + form);
    }
}
