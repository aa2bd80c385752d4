package quebec.monprojet.web.rush;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer billet", "bearer billet", "BEARER  billet "})
    void theNameOfTheSchemeIsWrittenInAnyCase(String authorization) {
        assertThat(SubmissionForm.bearer(authorization)).contains("billet");
    }

    @Test
    void anotherSchemeBringsNoTicket() {
        assertThat(SubmissionForm.bearer("Basic billet")).isEmpty();
        assertThat(SubmissionForm.bearer("Bear")).isEmpty();
    }
}
