package quebec.monprojet.web.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;

/** A submit button of the portal: {@code kind} is primary (default), secondary, danger or link. */
@FacesComponent("look.Button")
public final class Button extends HtmlCommandButton {

    /** The server judges the form, in the reader's language; the browser's own bubbles do not. */
    public Button() {
        getPassThroughAttributes().put("formnovalidate", "formnovalidate");
    }

    @Override
    public String getStyleClass() {
        Object kind = getAttributes().get("kind");
        return kind == null || kind.equals("primary") ? "button" : "button button-" + kind;
    }
}
