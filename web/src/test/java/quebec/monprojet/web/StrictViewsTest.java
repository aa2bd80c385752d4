package quebec.monprojet.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import org.junit.jupiter.api.Test;

class StrictViewsTest {

    @Test
    void whatDoesNotFitIntoThePageIsOfAnother() {
        assertThat(StrictViews.isMisfit(new FacesException(new ArrayIndexOutOfBoundsException(3))))
                .isTrue();
        assertThat(StrictViews.isMisfit(new ClassCastException())).isTrue();
    }

    @Test
    void otherFailuresAreOurs() {
        assertThat(StrictViews.isMisfit(new FacesException(new IllegalStateException()))).isFalse();
    }
}
