package quebec.monprojet.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentFormTest {

    private static SentForm named(String name) {
        SentForm form = new SentForm();
        form.setName(name);
        return form;
    }

    @Test
    void aFormThatIsSentTwiceIsSentOnce() {
        assertThat(named("one").saying("Bonjour")).isEqualTo(named("one").saying("Bonjour"));
    }

    @Test
    void whoeverGoesBackAndWritesSomethingElseSaysSomethingElse() {
        assertThat(named("one").saying("Bonjour")).isNotEqualTo(named("one").saying("Merci"));
    }

    @Test
    void theSameWordsInAnotherFormAreSaidAgain() {
        assertThat(new SentForm().saying("Merci")).isNotEqualTo(new SentForm().saying("Merci"));
    }
}
