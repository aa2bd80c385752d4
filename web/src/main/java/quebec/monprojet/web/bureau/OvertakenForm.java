package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.look.Saying;

/**
 * A form whose button is not on the page any more when it arrives: somebody else was first. Faces
 * passes over it in silence; whoever sent it is told so, and keeps the words that they typed.
 */
@Named
@RequestScoped
public class OvertakenForm {

    @Inject private Saying saying;

    private List<String> words = List.of();

    void look(FacesContext faces) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        all(faces.getViewRoot())
                .filter(UICommand.class::isInstance)
                .filter(each -> sent.containsKey(each.getClientId(faces)))
                .findFirst()
                .filter(button -> !isThere(button))
                .ifPresent(
                        button -> {
                            words = typed(button, faces, sent);
                            saying.say(null, "bureau.overtaken");
                        });
    }

    /** Whether it is shown, and all that it stands in. */
    private static boolean isThere(@Nullable UIComponent component) {
        return component == null || (component.isRendered() && isThere(component.getParent()));
    }

    private static List<String> typed(
            UIComponent button, FacesContext faces, Map<String, String> sent) {
        return form(button).stream()
                .flatMap(OvertakenForm::all)
                .filter(HtmlInputTextarea.class::isInstance)
                .map(each -> Objects.requireNonNullElse(sent.get(each.getClientId(faces)), ""))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Optional<UIComponent> form(UIComponent button) {
        return Stream.<UIComponent>iterate(button, Objects::nonNull, UIComponent::getParent)
                .filter(UIForm.class::isInstance)
                .findFirst();
    }

    private static Stream<UIComponent> all(UIComponent component) {
        Iterable<UIComponent> children = component::getFacetsAndChildren;
        return Stream.concat(
                Stream.of(component),
                StreamSupport.stream(children.spliterator(), false).flatMap(OvertakenForm::all));
    }

    /** What was typed into the form that is not there any more. */
    public List<String> getWords() {
        return words;
    }
}
