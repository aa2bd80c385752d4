package quebec.monprojet.web.bureau.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quebec.monprojet.bench.ClaimAct;
import quebec.monprojet.bench.Claiming;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.examination.LinkedFile;
import quebec.monprojet.web.bureau.FilePage.Pane;
import quebec.monprojet.web.bureau.examination.Step.Kind;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** What the page of a file says of codes, it has words for. */
class ExaminationTextsTest {

    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    static Stream<String> keys() {
        return Stream.of(
                        Arrays.stream(Pane.values()).map(Pane::code),
                        Arrays.stream(Kind.values()).map(kind -> "kind." + kind),
                        Arrays.stream(ClaimAct.Kind.values()).map(kind -> "step." + kind),
                        Arrays.stream(LinkedFile.By.values()).map(by -> "by." + by),
                        Arrays.stream(Who.Role.values()).map(role -> "here." + role),
                        Arrays.stream(Who.Role.values()).map(role -> "there." + role),
                        Stream.of("points", "reason", "range", "why", "overtaken", "unheld", "held")
                                .map(wrong -> "wrong." + wrong),
                        Stream.of("not-now", "no-sheet").map(wrong -> "wrong." + wrong))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyCodeIsSaid(String key) {
        assertThat(FRENCH).containsKey("bureau.exam." + key);
    }

    @Test
    void everyRefusalOfAClaimIsSaid() {
        assertThat(Claiming.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .filteredOn(name -> !name.equals("Done") && !name.equals("HeldBy"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(FRENCH).containsKey("bureau.exam.claim." + name));
    }
}
