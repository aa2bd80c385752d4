package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.Language;
import quebec.monprojet.installation.Letterhead;

class WritingTest {

    private static final Letterhead HEAD = new Letterhead("Direction X", "Yasmina Y, directrice");
    private static final Template TEMPLATE =
            new Template(
                    OfficialKind.GENERAL,
                    1,
                    Map.of(
                            Language.FR, new Wording("((numero))", "Bonjour ((nom)),\n\nMerci."),
                            Language.EN, new Wording("((numero))", "Dear ((nom)),\n\nThanks."),
                            Language.ES, new Wording("((numero))", "((nom)):\n\nGracias.")),
                    null,
                    Written.NOW,
                    null,
                    null,
                    Written.NOW);

    private static LetterContent letter(String name, Letterhead head) {
        return new Writing(
                        TEMPLATE,
                        new Applicant(Written.application(1), Written.ACCOUNT, name, Written.NOW),
                        Particulars.NONE,
                        head)
                .content(new LetterNumber(2026, 1), Language.EN, Written.NOW);
    }

    @Test
    void everyTextEndsWithWhoSignsAndForWhichUnit() {
        assertThat(letter("Zoé Tremblay", HEAD).texts())
                .hasSize(2)
                .allSatisfy(
                        text ->
                                assertThat(text.words())
                                        .endsWith("Yasmina Y, directrice\nDirection X"));
    }

    @Test
    void aNameIsWrittenInItsOwnLetters() {
        assertThat(letter("王小明", HEAD).first().words()).startsWith("Dear 王小明,");
    }

    @Test
    void aNameThatPaperWouldShowWrongIsLeftOut() {
        assertThat(letter("สมชาย", HEAD).texts())
                .extracting(LetterContent.Text::words)
                .satisfiesExactly(
                        english -> assertThat(english).startsWith("Dear applicant,"),
                        french -> assertThat(french).startsWith("Bonjour Madame, Monsieur,"));
    }
}
