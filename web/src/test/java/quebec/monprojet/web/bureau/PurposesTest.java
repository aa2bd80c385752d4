package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

class PurposesTest {

    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    private static List<String> told(String role) {
        return new DeskNavigation.Round(role::equals, FRENCH::get, "/bureau")
                .groups().stream()
                        .flatMap(group -> group.places().stream())
                        .map(DeskNavigation.Place::purpose)
                        .toList();
    }

    @Test
    void whoeverOnlyChecksIsToldOfNoActThatOthersDo() {
        assertThat(told("auditor"))
                .noneMatch(purpose -> purpose.startsWith("⟨"))
                .noneMatch(
                        purpose ->
                                purpose.matches(
                                        "(Délivrer|Répondre|Prendre note|Mettre fin|Relire|Saisir|Écrire|Tenir|Jouer).*"));
        assertThat(told("officer"))
                .noneMatch(purpose -> purpose.startsWith("⟨"))
                .anyMatch(purpose -> purpose.startsWith("Délivrer"));
    }
}
