package quebec.monprojet.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SayingTest {

    private static final String FORM = "0c9d1f0e-0000-4000-8000-000000000001";

    private final Saying saying = new Saying();

    @Test
    void aFormThatIsSentTwiceIsSentOnce() {
        assertThat(saying.sent(FORM, "Bonjour")).isEqualTo(saying.sent(FORM, "Bonjour"));
    }

    @Test
    void whoeverGoesBackAndWritesSomethingElseSaysSomethingElse() {
        assertThat(saying.sent(FORM, "Bonjour")).isNotEqualTo(saying.sent(FORM, "Merci"));
    }

    @Test
    void theSameWordsInAnotherFormAreSaidAgain() {
        assertThat(saying.sent(FORM, "Merci")).isNotEqualTo(saying.sent("another", "Merci"));
    }
}
