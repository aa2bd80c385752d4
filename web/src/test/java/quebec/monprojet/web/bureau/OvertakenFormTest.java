package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIPanel;
import jakarta.faces.component.html.HtmlCommandButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OvertakenFormTest {

    private final UIPanel page = new UIPanel();
    private final UIPanel part = new UIPanel();
    private final HtmlCommandButton issue = new HtmlCommandButton();
    private final HtmlCommandButton drop = new HtmlCommandButton();

    @BeforeEach
    void twoButtonsInOnePartOfThePage() {
        page.getChildren().add(part);
        part.getChildren().add(issue);
        part.getChildren().add(drop);
    }

    @Test
    void theButtonThatWasSentIsFoundWhetherItIsShownOrNot() {
        part.setRendered(false);
        assertThat(OvertakenForm.pressed(page, drop::equals)).contains(drop);
        assertThat(OvertakenForm.pressed(page, part::equals)).as("no button").isEmpty();
    }

    @Test
    void whatStandsInWhatIsNotShownIsNotThere() {
        assertThat(OvertakenForm.isThere(issue)).isTrue();
        part.setRendered(false);
        assertThat(OvertakenForm.isThere(issue)).isFalse();
        part.setRendered(true);
        issue.setRendered(false);
        assertThat(OvertakenForm.isThere(issue)).isFalse();
        assertThat(OvertakenForm.isThere((UIComponent) drop)).isTrue();
    }
}
