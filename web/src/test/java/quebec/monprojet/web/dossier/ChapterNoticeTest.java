package quebec.monprojet.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.dossier.Chapter;
import quebec.monprojet.retention.RetentionSchedule;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** Whoever is asked is told why, by whom it is read and for how long (A-2.1, s. 65). */
class ChapterNoticeTest {

    private static Words words(String language) {
        return new Catalogue().in(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void everyChapterSaysWhyAndWhetherItMust(String language) {
        Words words = words(language);
        for (Chapter chapter : Chapter.values()) {
            assertThat(words.containsKey("notice.chapter." + chapter + ".why"))
                    .as("%s", chapter)
                    .isTrue();
            assertThat(words.containsKey("notice.chapter." + chapter + ".must"))
                    .as("%s", chapter)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void thePageOnPrivacySaysTheDaysOfTheSchedule(String language) {
        assertThat(words(language).get("look.privacy.kept.p1"))
                .contains(Integer.toString(RetentionSchedule.draftDays()));
    }
}
